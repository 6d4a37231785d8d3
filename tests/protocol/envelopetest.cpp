// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/envelope.h"

#include <QFile>
#include <QTest>

using namespace hansa::protocol;

namespace
{
SecretKey key(unsigned char number)
{
    SecretKey::Seed seed{};
    seed.front() = std::byte(number);
    return SecretKey(seed);
}

std::vector<PublicKey> publicKeys(const std::vector<SecretKey> &keys)
{
    std::vector<PublicKey> found;
    for (const SecretKey &k : keys)
        found.push_back(k.publicKey());
    return found;
}
} // namespace

class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesAsDsseDoes();
    void readsWhatItWrites();
    void countsEachKeyOnce();
    void countsOnlyKeysThatAreAskedFor();
    void countsNothingWhenAnythingIsOther_data();
    void countsNothingWhenAnythingIsOther();
    void takesASignatureWithoutKeyid();
    void refusesBrokenOnes_data();
    void refusesBrokenOnes();
};

void EnvelopeTest::encodesAsDsseDoes()
{
    // The example of the DSSE specification.
    QCOMPARE(preAuthEncoding("http://example.com/HelloWorld", "hello world"),
             std::string("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
    QCOMPARE(preAuthEncoding("", ""), std::string("DSSEv1 0  0 "));
    QCOMPARE(preAuthEncoding("ä", std::string(1, '\0')), "DSSEv1 2 ä 1 " + std::string(1, '\0'));
}

void EnvelopeTest::readsWhatItWrites()
{
    const std::vector keys{key(1), key(2)};
    const Envelope made = seal("type", std::string("pay\0load", 8), keys);
    const auto read = Envelope::decode(made.toJson());
    QVERIFY(read);
    QCOMPARE(*read, made);
    QCOMPARE(read->signers(publicKeys(keys)), 2U);
}

void EnvelopeTest::countsEachKeyOnce()
{
    const std::vector keys{key(1), key(1), key(1)};
    const Envelope envelope = seal("type", "payload", keys);
    QCOMPARE(envelope.signatures.size(), 3U);
    QCOMPARE(envelope.signers(publicKeys(keys)), 1U);
}

void EnvelopeTest::countsOnlyKeysThatAreAskedFor()
{
    const Envelope envelope = seal("type", "payload", std::vector{key(1), key(2)});
    QCOMPARE(envelope.signers(publicKeys({key(2), key(3)})), 1U);
    QCOMPARE(envelope.signers(publicKeys({key(3)})), 0U);
    QCOMPARE(envelope.signers({}), 0U);
}

void EnvelopeTest::countsNothingWhenAnythingIsOther_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("payload") << 0;
    QTest::newRow("type") << 1;
    QTest::newRow("signature") << 2;
    QTest::newRow("keyid") << 3;
    QTest::newRow("where type and payload part") << 4;
}

void EnvelopeTest::countsNothingWhenAnythingIsOther()
{
    QFETCH(const int, what);
    Envelope envelope = seal("type 1", "payload", std::vector{key(1)});
    QCOMPARE(envelope.signers(publicKeys({key(1)})), 1U);
    switch (what) {
    case 0:
        envelope.payload += ' ';
        break;
    case 1:
        envelope.payloadType = "other";
        break;
    case 2:
        envelope.signatures.front().bytes.back() ^= 1;
        break;
    case 3:
        envelope.signatures.front().keyId = key(2).publicKey().id();
        break;
    case 4:
        envelope.payloadType = "type";
        envelope.payload = "1 7 payload";
        break;
    }
    QCOMPARE(envelope.signers(publicKeys({key(1)})), 0U);
}

void EnvelopeTest::takesASignatureWithoutKeyid()
{
    Envelope envelope = seal("type", "payload", std::vector{key(1)});
    envelope.signatures.front().keyId.clear();
    QCOMPARE(envelope.signers(publicKeys({key(2), key(1)})), 1U);
}

void EnvelopeTest::refusesBrokenOnes_data()
{
    QTest::addColumn<QByteArray>("json");
    QFile file(QFINDTESTDATA("data/broken-envelopes.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    while (!file.atEnd())
        QTest::addRow("line %d", ++line) << file.readLine().trimmed();
    QByteArray many = "{\"payload\":\"\",\"payloadType\":\"t\",\"signatures\":[";
    for (std::size_t i = 0; i <= maxSignatures; ++i)
        many += QByteArray(i > 0 ? "," : "") + "{\"sig\":\"\"}";
    QTest::newRow("too many signatures") << many + "]}";
}

void EnvelopeTest::refusesBrokenOnes()
{
    QFETCH(const QByteArray, json);
    const auto envelope = Envelope::decode(json.toStdString());
    QVERIFY(!envelope);
    QVERIFY(!envelope.error().empty());
}

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelopetest.moc"
