<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardRoom</name>
    <message numerus="yes">
        <source>%n entrie(s) written to %1</source>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message numerus="yes">
        <source>● %n change(s)</source>
        <translation>
            <numerusform>● %n change</numerusform>
            <numerusform>● %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesRoom</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescribedPart</name>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPopup</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HansaMap</name>
    <message numerus="yes">
        <source>%n organisation(s) here</source>
        <translation>
            <numerusform>%n organisation here</numerusform>
            <numerusform>%n organisations here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here</source>
        <translation>
            <numerusform>%n event here</numerusform>
            <numerusform>%n events here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistogramBars</name>
    <message numerus="yes">
        <source>%1: %n organisation(s)</source>
        <translation>
            <numerusform>%1: %n organisation</numerusform>
            <numerusform>%1: %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapDraw</name>
    <message numerus="yes">
        <source>Space sets a corner, Backspace takes it back: %n corner(s)</source>
        <translation>
            <numerusform>Space sets a corner, Backspace takes it back: %n corner</numerusform>
            <numerusform>Space sets a corner, Backspace takes it back: %n corners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDrag</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchMap</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchesPopup</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <translation>
            <numerusform>%1, %n call</numerusform>
            <numerusform>%1, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n wish(es) to forget</source>
        <translation>
            <numerusform>%n wish to forget</numerusform>
            <numerusform>%n wishes to forget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbenchRoom</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::CalendarEntries</name>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n day before the deadline</numerusform>
            <numerusform>%n days before the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallReading</name>
    <message numerus="yes">
        <source>at least %n partner(s)</source>
        <translation>
            <numerusform>at least %n partner</numerusform>
            <numerusform>at least %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n partner(s)</source>
        <translation>
            <numerusform>at most %n partner</numerusform>
            <numerusform>at most %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n country(ies)</source>
        <translation>
            <numerusform>at least %n country</numerusform>
            <numerusform>at least %n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::Words</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::cli::Text</name>
    <message numerus="yes">
        <source>%n record(s) differ from revision %1.</source>
        <translation>
            <numerusform>%n record differ from revision %1.</numerusform>
            <numerusform>%n records differ from revision %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed; it has %n signature(s).</source>
        <translation>
            <numerusform>Signed; it has %n signature.</numerusform>
            <numerusform>Signed; it has %n signatures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Check</name>
    <message numerus="yes">
        <source>%1; of %n partner(s) the country is not known</source>
        <translation>
            <numerusform>%1; of %n partner the country is not known</numerusform>
            <numerusform>%1; of %n partners the country is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n associated partner(s) are not counted</source>
        <translation>
            <numerusform>%1; %n associated partner are not counted</numerusform>
            <numerusform>%1; %n associated partners are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Rules</name>
    <message numerus="yes">
        <source>At least %n organisation(s)</source>
        <translation>
            <numerusform>At least %n organisation</numerusform>
            <numerusform>At least %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n organisation(s)</source>
        <translation>
            <numerusform>At most %n organisation</numerusform>
            <numerusform>At most %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From at least %n country(ies)</source>
        <translation>
            <numerusform>From at least %n country</numerusform>
            <numerusform>From at least %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From at least %n Member State(s) or associated country(ies)</source>
        <translation>
            <numerusform>From at least %n Member State or associated country</numerusform>
            <numerusform>From at least %n Member States or associated countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them in a Member State</source>
        <translation>
            <numerusform>At least %n of them in a Member State</numerusform>
            <numerusform>At least %n of them in a Member State</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::AgeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CallRoom</name>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CallTracking</name>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n day before the deadline</numerusform>
            <numerusform>%n days before the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CatalogueStatus</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ChangeList</name>
    <message numerus="yes">
        <source>%n change(s) on your shortlists</source>
        <translation>
            <numerusform>%n change on your shortlists</numerusform>
            <numerusform>%n changes on your shortlists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CooperationRoom</name>
    <message numerus="yes">
        <source>%n cooperations</source>
        <translation>
            <numerusform>%n cooperation</numerusform>
            <numerusform>%n cooperations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CountryPage</name>
    <message numerus="yes">
        <source>Show its %n organisations</source>
        <translation>
            <numerusform>Show its %n organisation</numerusform>
            <numerusform>Show its %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CountryRoom</name>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::EndedLabels</name>
    <message numerus="yes">
        <source>%n label(s) on your shortlists ended</source>
        <translation>
            <numerusform>%n label on your shortlists ended</numerusform>
            <numerusform>%n labels on your shortlists ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ErasureWords</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::EventRoom</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ListedRecord</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::MarkLayer</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) near %1</source>
        <translation>
            <numerusform>%n event near %1</numerusform>
            <numerusform>%n events near %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), best match %1</source>
        <translation>
            <numerusform>%n organisation, best match %1</numerusform>
            <numerusform>%n organisations, best match %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) near %1, best match %2</source>
        <translation>
            <numerusform>%n organisation near %1, best match %2</numerusform>
            <numerusform>%n organisations near %1, best match %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Outcome</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SME(s)</source>
        <translation>
            <numerusform>%n SME</numerusform>
            <numerusform>%n SMEs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PageBuilder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PartnershipPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PartnershipRoom</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::RecordContext</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SearchNews</name>
    <message numerus="yes">
        <source>%n new match(es) of your searches</source>
        <translation>
            <numerusform>%n new match of your searches</numerusform>
            <numerusform>%n new matches of your searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Shortlists</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SmartSpecialisation</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::StoryRoom</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SyncModel</name>
    <message numerus="yes">
        <source>%1  (and %n more, see the settings)</source>
        <translation>
            <numerusform>%1  (and %n more, see the settings)</numerusform>
            <numerusform>%1  (and %n more, see the settings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last update on %1: %2 in %n request(s)</source>
        <translation>
            <numerusform>Last update on %1: %2 in %n request</numerusform>
            <numerusform>Last update on %1: %2 in %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::TrackedCalls</name>
    <message numerus="yes">
        <source>%n change(s) of calls you track</source>
        <translation>
            <numerusform>%n change of calls you track</numerusform>
            <numerusform>%n changes of calls you track</numerusform>
        </translation>
    </message>
</context>
</TS>
