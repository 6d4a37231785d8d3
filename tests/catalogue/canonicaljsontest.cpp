// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/canonicaljson.h"

#include <QTest>

#include <bit>
#include <cstdint>

using namespace hansa::catalogue;

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenAsEcmaScriptDoes_data()
    {
        // The table of RFC 8785, appendix B.
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const std::pair<quint64, const char *> rows[] = {
            {0x0000000000000000, "0"},
            {0x8000000000000000, "0"},
            {0x0000000000000001, "5e-324"},
            {0x8000000000000001, "-5e-324"},
            {0x7fefffffffffffff, "1.7976931348623157e+308"},
            {0x4340000000000000, "9007199254740992"},
            {0xc340000000000000, "-9007199254740992"},
            {0x4430000000000000, "295147905179352830000"},
            {0x44b52d02c7e14af5, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6, "1e+23"},
            {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4e, "999999999999999700000"},
            {0x444b1ae4d6e2ef4f, "999999999999999900000"},
            {0x444b1ae4d6e2ef50, "1e+21"},
            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8d, "0.000001"},
            {0x41b3de4355555553, "333333333.3333332"},
            {0x41b3de4355555554, "333333333.33333325"},
            {0x41b3de4355555555, "333333333.3333333"},
            {0xbecbf647612f3696, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959, "1424953923781206.2"},
        };
        for (const auto &[bits, text] : rows)
            QTest::newRow(text) << bits << QByteArray(text);
    }
    void numbersAreWrittenAsEcmaScriptDoes()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        std::string out;
        appendCanonicalNumber(out, std::bit_cast<double>(std::uint64_t(bits)));
        QCOMPARE(out, text.toStdString());
    }

    void keysAreSortedByUtf16Units()
    {
        // The example of RFC 8785, 3.2.3: U+FB33 comes after the surrogates of U+1F600.
        const auto json = canonicalJson(
            R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",)"
            R"("1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})");
        QVERIFY(json);
        QCOMPARE(*json,
                 std::string("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"ö\":\"Latin Small "
                             "Letter O With Diaeresis\","
                             "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter "
                             "Dalet With Dagesh\"}"));
    }

    void stringsAreEscapedNoMoreThanNeeded()
    {
        // No raw string inside a macro: moc takes its quotation marks for their word.
        QCOMPARE(canonicalJson("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"]").value(),
                 std::string("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]"));
    }

    void writingTwiceChangesNothing()
    {
        const auto once = canonicalJson(R"( { "b" : [ 1.0 , 2.50e1 , true ] , "a" : { "z" : -0 , "y" : "ü" } } )");
        const std::string expected = R"({"a":{"y":"ü","z":0},"b":[1,25,true]})";
        QCOMPARE(once.value(), expected);
        QCOMPARE(canonicalJson(*once), once);
    }

    void whatHasNoCanonicalFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *bad : {R"({"a":1,"a":2})", R"({"a":{"b":1,"b":1}})", R"({"a":"\ud800"})", "9007199254740993",
                                "-9007199254740993", "9007199254740994.0", "1e17", "-1e20", "18446744073709551615",
                                "99999999999999999999", "null", R"([null])", "", "{", "[1,]", "nul", "\"\xff\"", "1 2"})
            QTest::newRow(bad) << QByteArray(bad);
        QTest::newRow("deep") << QByteArray(70, '[') + QByteArray(70, ']');
    }
    void whatHasNoCanonicalFormIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto refused = canonicalJson(json.toStdString());
        QVERIFY(!refused);
        QVERIFY(!refused.error().empty());
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "canonicaljsontest.moc"
