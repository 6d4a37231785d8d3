// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/organisation/organisationpage.h"

#include "base/webaddress.h"
#include "desktop/naming/dimensionwords.h"
#include "search/likeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::OrganisationPage)
};

QString names(search::Dimension dimension, const std::vector<std::string> &values)
{
    QStringList words;
    for (const auto &value : values)
        words += valueName(dimension, value);
    return words.join(u", "_s);
}

QString joined(const std::vector<std::string> &values)
{
    QStringList words;
    for (const auto &value : values)
        words += text(value);
    return words.join(u", "_s);
}

QString counted(const std::optional<int> &count)
{
    return count ? QLocale().toString(*count) : QString();
}

QString positionWords(const catalogue::Organisation &organisation)
{
    if (!organisation.lat || !organisation.lon)
        return {};
    const QString place = u"%1, %2"_s.arg(*organisation.lat, 0, 'f', 4).arg(*organisation.lon, 0, 'f', 4);
    if (!organisation.geoPrecision)
        return Words::tr("%1 (how exact is not stated)").arg(place);
    switch (*organisation.geoPrecision) {
    case catalogue::GeoPrecision::Address:
        return Words::tr("%1 (of its address)").arg(place);
    case catalogue::GeoPrecision::City:
        return Words::tr("%1 (only the centre of its city)").arg(place);
    case catalogue::GeoPrecision::Region:
        break;
    }
    return Words::tr("%1 (only the centre of its region)").arg(place);
}

void addLabels(PageBuilder &page, const catalogue::Organisation &organisation)
{
    page.begin(Words::tr("Quality labels"));
    for (const catalogue::Label &label : organisation.labels) {
        const bool over = label.validUntil && label.validUntil->lastDay() < page.context().today();
        const QString period = page.context().period(label.validFrom, label.validUntil);
        PageLine line;
        line.label = valueName(search::Dimension::Label, label.value());
        line.text = period.isEmpty() ? Words::tr("until when is not stated") : period;
        line.note = over ? Words::tr("ended") : QString();
        line.over = over;
        page.line(std::move(line));
    }
}

void addMembers(PageBuilder &page, const catalogue::Organisation &organisation)
{
    page.begin(Words::tr("Members"));
    if (!organisation.members)
        return;
    const catalogue::MemberCounts &members = *organisation.members;
    page.fact(Words::tr("All"), counted(members.total), "members");
    page.fact(Words::tr("SMEs"), counted(members.sme), "members");
    page.fact(Words::tr("Large companies"), counted(members.large), "members");
    page.fact(Words::tr("Research"), counted(members.research), "members");
    page.fact(Words::tr("Public bodies"), counted(members.publicBodies), "members");
    page.fact(Words::tr("Other"), counted(members.other), "members");
}

void addThemes(PageBuilder &page, const catalogue::Organisation &organisation)
{
    page.begin(Words::tr("What it does"));
    page.sectors(organisation.sectors);
    page.fact(Words::tr("Ecosystems"), names(search::Dimension::Ecosystem, organisation.ecosystems), "ecosystems");
    page.fact(Words::tr("Technologies"), names(search::Dimension::Technology, organisation.technologies),
              "technologies");
    page.fact(Words::tr("Keywords"), joined(organisation.keywords), "keywords");
    page.fact(Words::tr("Services"), names(search::Dimension::Service, organisation.services), "services");
    page.fact(Words::tr("Languages"), names(search::Dimension::Language, organisation.languages), "languages");
    page.fact(Words::tr("Networks"), joined(organisation.networks), "networks");
    QStringList codes;
    for (const catalogue::NaceCode &code : organisation.nace)
        codes += code.revision.empty() ? text(code.code)
                                       : Words::tr("%1 (Rev. %2)").arg(text(code.code), text(code.revision));
    page.fact(Words::tr("NACE"), codes.join(u", "_s), "nace");
}

void addPlace(PageBuilder &page, const catalogue::Organisation &organisation)
{
    page.begin(Words::tr("Where"));
    page.fact(Words::tr("City"), text(organisation.city), "city");
    if (organisation.region) {
        const catalogue::Region &region = *organisation.region;
        QString code = text(region.nuts);
        if (!region.nutsVersion.empty())
            code += Words::tr(", NUTS %1").arg(text(region.nutsVersion));
        page.fact(Words::tr("Region"),
                  region.nuts.empty() ? text(region.name) : u"%1 (%2)"_s.arg(text(region.name), code), "region");
    }
    page.fact(Words::tr("Position"), positionWords(organisation), "lat");
    page.begin(Words::tr("Country"), PagePart::Links);
    page.countryLines(std::span(&organisation.country, organisation.country.empty() ? 0 : 1), "country");
}

void addMail(PageBuilder &page, const catalogue::Organisation &organisation)
{
    if (organisation.email.empty())
        return;
    PageLine line;
    line.text = text(organisation.email);
    if (const QString to = mailAddress(line.text); !to.isEmpty())
        line.address = u"mailto:"_s + to;
    line.unverified = std::ranges::contains(organisation.unverified, "email");
    page.line(std::move(line));
}

void addIdentity(PageBuilder &page, const catalogue::Organisation &organisation)
{
    page.begin(Words::tr("Organisation"));
    page.fact(Words::tr("Short name"), text(organisation.shortName), "short_name");
    page.fact(Words::tr("Local name"), text(organisation.nativeName), "native_name");
    page.fact(Words::tr("Founded"), organisation.founded ? QString::number(*organisation.founded) : QString(),
              "founded");
    page.fact(Words::tr("Legal form"), text(organisation.legalForm), "legal_form");
    page.fact(Words::tr("Staff"), organisation.staff ? page.context().number(*organisation.staff) : QString(), "staff");
    if (!organisation.identifiers)
        return;
    const catalogue::Identifiers &ids = *organisation.identifiers;
    page.fact(Words::tr("PIC"), text(ids.pic), "identifiers");
    page.fact(Words::tr("OID"), text(ids.oid), "identifiers");
    page.fact(Words::tr("ROR"), text(ids.ror), "identifiers");
    page.fact(Words::tr("VAT"), text(ids.vat), "identifiers");
    page.fact(Words::tr("ECCP profile"), text(ids.eccp), "identifiers");
}

} // namespace

PageDescription describe(const catalogue::Organisation &organisation, const RecordContext &context,
                         const PageLinks &links)
{
    PageBuilder page(organisation, context);
    auto &head = page.page();
    head.kind = Words::tr("Organisation");
    head.title = text(organisation.name);
    QStringList place;
    if (!organisation.city.empty())
        place += text(organisation.city);
    if (!organisation.country.empty())
        place += context.country(organisation.country);
    head.subtitle = place.join(u", "_s);
    head.address = safeAddress(organisation.website);
    page.setAction(Words::tr("Find similar"), search::similarTo({&organisation, 1}));

    page.begin({}, PagePart::Prose);
    page.prose(text(organisation.summary), "summary");
    addThemes(page, organisation);
    addMembers(page, organisation);
    addLabels(page, organisation);
    page.begin(Words::tr("Looks for"));
    if (organisation.interests) {
        page.fact(Words::tr("Countries"), context.countries(organisation.interests->countries), "interests");
        page.fact(Words::tr("Activities"), names(search::Dimension::Service, organisation.interests->activities),
                  "interests");
    }
    page.mentions(links, RecordKind::Partnership, Words::tr("Partnerships"));
    page.mentions(links, RecordKind::Story, Words::tr("Stories"));
    page.mentions(links, RecordKind::Event, Words::tr("Events"));
    page.mentions(links, RecordKind::Cooperation, Words::tr("Cooperations"));
    addPlace(page, organisation);
    addIdentity(page, organisation);
    page.begin(Words::tr("Contact"), PagePart::Links);
    page.webLine(Words::tr("Website"), organisation.website, "website");
    addMail(page, organisation);
    page.begin(Words::tr("Telephone"));
    page.fact(Words::tr("Telephone"), text(organisation.phone), "phone");
    return page.finish();
}

} // namespace hansa::desktop
