// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/keychain.h"

#include <QTest>

using namespace hansa;
using namespace hansa::protocol;
using namespace Qt::StringLiterals;

namespace
{
SecretKey key(unsigned char number)
{
    SecretKey::Seed seed{};
    seed.front() = std::byte(number);
    return SecretKey(seed);
}

/// Version @p version of a catalogue whose content and freshness @p number's key signs.
KeySet setOf(std::int64_t version, unsigned char number)
{
    const Role role{{key(number).publicKey()}, 1};
    return {"org.example", version, parseInstant("2027-11-25T00:00:00Z"), role, role};
}

Envelope signedAs(std::string payload, const std::vector<SecretKey> &keys)
{
    return seal(std::string(keySetType), std::move(payload), keys);
}

/// The same in words, and other bytes.
std::string loosely(const KeySet &set)
{
    std::string json = set.toJson();
    return "{ " + json.substr(1);
}

KeySet alone()
{
    return KeySet::of(key(1).publicKey());
}
} // namespace

class KeyChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAChain();
    void letsInCanonicalSetsOnly();
    void whoHoldsALooseOneGoesOn();
    void whatIsHeldHasToStandThere();
};

void KeyChainTest::followsAChain()
{
    const KeyChain chain{{signedAs(setOf(1, 1).toJson(), {key(1)}), signedAs(setOf(2, 2).toJson(), {key(1), key(2)})}};
    const auto newest = chain.newestFrom(alone(), u"here"_s);
    QVERIFY2(newest, newest ? "" : qPrintable(newest.error().message()));
    QCOMPARE(newest->version, 2);
    QCOMPARE(chain.newestFrom(setOf(1, 1), u"here"_s).value(), setOf(2, 2));
}

void KeyChainTest::letsInCanonicalSetsOnly()
{
    for (const KeyChain &chain :
         {KeyChain{{signedAs(loosely(setOf(1, 1)), {key(1)})}},
          KeyChain{{signedAs(setOf(1, 1).toJson(), {key(1)}), signedAs(loosely(setOf(2, 2)), {key(1), key(2)})}}}) {
        const auto newest = chain.newestFrom(alone(), u"here"_s);
        QVERIFY(!newest);
        QCOMPARE(newest.error().kind, ErrorKind::Refused);
        QVERIFY2(newest.error().why.contains(u"canonical"_s), qPrintable(newest.error().why));
    }
}

void KeyChainTest::whoHoldsALooseOneGoesOn()
{
    // Earlier versions of the program let it in, and kept what it says.
    const KeyChain chain{{signedAs(loosely(setOf(1, 1)), {key(1)}), signedAs(setOf(2, 2).toJson(), {key(1), key(2)})}};
    const auto newest = chain.newestFrom(setOf(1, 1), u"here"_s);
    QVERIFY2(newest, newest ? "" : qPrintable(newest.error().message()));
    QCOMPARE(*newest, setOf(2, 2));
}

void KeyChainTest::whatIsHeldHasToStandThere()
{
    const KeyChain chain{{signedAs(setOf(1, 3).toJson(), {key(3)}), signedAs(setOf(2, 2).toJson(), {key(2), key(3)})}};
    const auto newest = chain.newestFrom(setOf(1, 1), u"here"_s);
    QVERIFY(!newest);
    QVERIFY2(newest.error().why.contains(u"another one than you have"_s), qPrintable(newest.error().why));
}

QTEST_GUILESS_MAIN(KeyChainTest)
#include "keychaintest.moc"
