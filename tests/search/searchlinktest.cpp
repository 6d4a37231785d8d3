// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/searchlink.h"

#include "catalogue/vocabularies.h"
#include "search/criteriajson.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace hansa;
using namespace hansa::search;

namespace
{

const catalogue::Vocabularies &vocabularies()
{
    return catalogue::Vocabularies::builtIn();
}

Criterion criterion(Dimension dimension, Mode mode, std::vector<std::string> values, double weight = 1)
{
    Criterion made;
    made.dimension = dimension;
    made.mode = mode;
    made.values = std::move(values);
    made.weight = weight;
    return made;
}

/// Values that would end a part, an option or a shell's word, if they were not written with care.
std::string randomText(QRandomGenerator &random)
{
    const std::array<const char *, 12> pieces{"a", "ß", "&", "=", "%41", "\"", ",", ";exact", ":3", "'", "日", "x y"};
    std::string text;
    for (int i = random.bounded(1, 5); i > 0; --i)
        text += pieces[std::size_t(random.bounded(int(pieces.size())))];
    return text;
}

Criterion randomCriterion(QRandomGenerator &random)
{
    Criterion made;
    made.mode = std::array{Mode::Must, Mode::Prefer, Mode::Exclude}[std::size_t(random.bounded(3))];
    if (made.mode == Mode::Prefer)
        made.weight = random.bounded(0, 6);
    switch (random.bounded(6)) {
    case 0:
        made.dimension = Dimension::Keyword;
        made.values = {randomText(random), randomText(random)};
        made.allOf = random.bounded(2) == 0;
        break;
    case 1:
        made.dimension = Dimension::MembersSme;
        made.atLeast = random.bounded(100);
        if (random.bounded(2) == 0)
            made.atMost = *made.atLeast + random.bounded(50);
        made.orUnknown = random.bounded(2) == 0;
        break;
    case 2:
        made.dimension = Dimension::Distance;
        made.nearness = Nearness{{random.bounded(90.0), random.bounded(180.0)},
                                 random.bounded(2) ? "Lyon" : "",
                                 1.0 + random.bounded(2000),
                                 Falloff::Soft};
        break;
    case 3:
        made.dimension = Dimension::Area;
        made.area = Area{"Alps", {}, {{{45, 5}, {48, 5}, {47, 15}}, {{46, 7}, {47, 8}, {46, 9}}}};
        break;
    case 4:
        made.dimension = Dimension::Text;
        made.values = {randomText(random)};
        made.exact = random.bounded(2) == 0;
        break;
    default:
        made.dimension = Dimension::Label;
        made.values = {"ECEI:gold"};
        made.orBetter = random.bounded(2) == 0;
        made.validOn = Day(std::chrono::days(20000 + random.bounded(2000)));
        break;
    }
    return made;
}

} // namespace

class SearchLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable();
    void anySearchComesBack();
    void survivesAMailersLineBreaks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asACommand_data();
    void asACommand();
};

void SearchLinkTest::isReadable()
{
    const Criteria criteria{{criterion(Dimension::Sector, Mode::Must, {"digital", "energy"}),
                             criterion(Dimension::Country, Mode::Prefer, {"AT"}, 3)},
                            0.5};
    QCOMPARE(writeLink(criteria),
             std::string("hansa:search?must=sector%3Ddigital%2Cenergy&prefer=country%3DAT%3A3&doubt=0.5"));
    QCOMPARE(writeLink({}), std::string(linkScheme));
    QVERIFY(isLink(" \n<hansa:search?must=x"));
    QVERIFY(!isLink("photonics hansa:search?"));
}

void SearchLinkTest::anySearchComesBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 500; ++round) {
        Criteria criteria;
        for (int i = random.bounded(0, 6); i > 0; --i)
            criteria.list.push_back(randomCriterion(random));
        criteria.doubt = random.bounded(2) ? 0 : random.bounded(1.0);
        const std::string link = writeLink(criteria);
        const auto odd = std::ranges::find_if(link, [](unsigned char c) {
            return !(std::isalnum(c) || std::string_view("-._~=&%?:").find(char(c)) != std::string_view::npos);
        });
        QVERIFY2(odd == link.end(), link.c_str());
        const auto read = readLink(link, vocabularies());
        QVERIFY2(read,
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(read ? QString() : read.error().message())));
        QVERIFY2(*read == criteria,
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(link))));
    }
}

void SearchLinkTest::survivesAMailersLineBreaks()
{
    const Criteria criteria{{criterion(Dimension::Sector, Mode::Must, {"digital"})}, 0};
    std::string link = writeLink(criteria);
    link.insert(30, "\r\n ");
    const auto read = readLink("  <" + link + ">\n", vocabularies());
    QVERIFY(read && *read == criteria);
}

void SearchLinkTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &link, const char *says) {
        QTest::newRow(name) << link << QString::fromUtf8(says);
    };
    row("another scheme", "https://example.org/", "does not begin with hansa:search?");
    row("an unknown part", "hansa:search?muss=sector%3Ddigital", "no part of a search");
    row("cut", "hansa:search?must", "missing");
    row("a value in no vocabulary", "hansa:search?must=sector%3Ddigitl", "digital");
    row("no dimension", "hansa:search?must=sectr%3Ddigital", "sector");
    row("a doubt too large", "hansa:search?doubt=2", "between 0 and 1");
    row("a doubt in words", "hansa:search?doubt=much", "between 0 and 1");
    row("broken JSON", "hansa:search?criterion=%7B", "line 1");
    row("two criteria as one", "hansa:search?criterion=1%5D%2C%5B", "line 1");
    row("too long", "hansa:search?" + QByteArray(70000, 'x'), "65536");
}

void SearchLinkTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QString, says);
    const auto read = readLink(link.toStdString(), vocabularies());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY2(read.error().message().contains(says), qPrintable(read.error().message()));
}

void SearchLinkTest::asACommand_data()
{
    QTest::addColumn<Criteria>("criteria");
    QTest::addColumn<QString>("command");
    const auto sector = criterion(Dimension::Sector, Mode::Must, {"digital"});
    const auto country = criterion(Dimension::Country, Mode::Prefer, {"AT"}, 3);
    QTest::newRow("in the order of options")
        << Criteria{{sector, country}, 0.5}
        << QStringLiteral("hansactl search --must 'sector=digital' --prefer 'country=AT:3' --doubt 0.5");
    QTest::newRow("in another order") << Criteria{{country, sector}, 0}
                                      << QStringLiteral("hansactl search 'hansa:search?prefer=country%3DAT%3A3&"
                                                        "must=sector%3Ddigital'");
    QTest::newRow("quotation marks") << Criteria{{criterion(Dimension::Keyword, Mode::Must, {"l'eau"})}, 0}
                                     << QStringLiteral("hansactl search --must 'keyword=l'\\''eau'");
    Criteria words;
    prependWords(words, "wind power");
    words.list.push_back(sector);
    QTest::newRow("words") << words << QStringLiteral("hansactl search 'wind power' --must 'sector=digital'");
}

void SearchLinkTest::asACommand()
{
    QFETCH(const Criteria, criteria);
    QFETCH(const QString, command);
    QCOMPARE(QString::fromStdString(commandLine(criteria)), command);
}

QTEST_APPLESS_MAIN(SearchLinkTest)
#include "searchlinktest.moc"
