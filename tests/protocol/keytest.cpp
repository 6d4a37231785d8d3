// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/key.h"
#include "protocol/keyfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::protocol;
using namespace Qt::StringLiterals;

namespace
{
std::string bytesOfHex(const QByteArray &hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

SecretKey keyOfHex(const QByteArray &hex)
{
    const std::string bytes = bytesOfHex(hex);
    SecretKey::Seed seed;
    std::ranges::transform(bytes, seed.begin(), [](char c) { return std::byte(c); });
    return SecretKey(seed);
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}
} // namespace

class KeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsRfc8032Does_data();
    void signsAsRfc8032Does();
    void readsEverySpellingOfAKey();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void writesAPairThatOnlyItsOwnerReads();
    void neverOverwritesAKey();
    void tellsSecretFromPublic();
    void saysWhatIsWrongWithAKeyFile_data();
    void saysWhatIsWrongWithAKeyFile();
    void makesAnotherKeyEachTime();
};

void KeyTest::signsAsRfc8032Does_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    // RFC 8032, section 7.1
    QTest::newRow("TEST 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                            << QByteArray()
                            << QByteArray(
                                   "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33"
                                   "bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("TEST 2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                            << QByteArray("72")
                            << QByteArray(
                                   "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e159"
                                   "96e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("TEST 3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                            << QByteArray("af82")
                            << QByteArray(
                                   "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f"
                                   "290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void KeyTest::signsAsRfc8032Does()
{
    QFETCH(const QByteArray, seed);
    QFETCH(const QByteArray, publicKey);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, signature);
    const SecretKey key = keyOfHex(seed);
    const std::string expected = bytesOfHex(publicKey);
    QVERIFY(std::ranges::equal(key.publicKey().bytes, expected, {}, {}, [](char c) { return std::byte(c); }));
    const std::string text = bytesOfHex(message);
    std::string made = key.sign(text);
    QCOMPARE(made, bytesOfHex(signature));
    QVERIFY(key.publicKey().verifies(text, made));
    QVERIFY(!key.publicKey().verifies(text + 'x', made));
    made[10] = char(made[10] ^ 1);
    QVERIFY(!key.publicKey().verifies(text, made));
    QVERIFY(!key.publicKey().verifies(text, {}));
}

void KeyTest::readsEverySpellingOfAKey()
{
    // A key with both letters that differ between the alphabets.
    std::optional<PublicKey> key;
    for (unsigned char i = 0; !key; ++i) {
        SecretKey::Seed seed{};
        seed[0] = std::byte(i);
        const PublicKey candidate = SecretKey(seed).publicKey();
        if (candidate.text().contains('+') && candidate.text().contains('/'))
            key = candidate;
    }
    const std::string padded = key->text();
    std::string url = padded;
    std::ranges::replace(url, '+', '-');
    std::ranges::replace(url, '/', '_');
    for (const std::string &text : {padded, url}) {
        QVERIFY(text.ends_with('='));
        QCOMPARE(PublicKey::parse(text), key);
        QCOMPARE(PublicKey::parse(text.substr(0, text.size() - 1)), key);
    }
    QCOMPARE(key->id().size(), 64U);
    QCOMPARE(QString::fromStdString(key->fingerprint()).remove(u' ').toStdString(), key->id());
}

void KeyTest::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    QTest::newRow("no scheme") << good;
    QTest::newRow("another scheme") << "rsa:" + good;
    QTest::newRow("too short") << QByteArray("ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHUQ==");
    QTest::newRow("too long") << QByteArray("ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURoA");
    QTest::newRow("no base64") << QByteArray("ed25519:11qYAYKxCrfVS!7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    QTest::newRow("the neutral element") << QByteArray("ed25519:AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QTest::newRow("of small order") << QByteArray("ed25519:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QTest::newRow("not on the curve") << QByteArray("ed25519:AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
}

void KeyTest::refusesWhatIsNoKey()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!PublicKey::parse(text.toStdString()));
}

void KeyTest::writesAPairThatOnlyItsOwnerReads()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    const SecretKey key = SecretKey::generate();
    QVERIFY(writeKeyPair(file, key));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto secret = readSecretKey(file);
    QVERIFY(secret);
    QCOMPARE(secret->publicKey(), key.publicKey());
    const auto fromFile = readPublicKey(file + u".pub"_s);
    QVERIFY(fromFile);
    QCOMPARE(*fromFile, key.publicKey());
    const auto fromText = readPublicKey(QString::fromStdString(key.publicKey().text()));
    QVERIFY(fromText);
    QCOMPARE(*fromText, key.publicKey());
}

void KeyTest::neverOverwritesAKey()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    const SecretKey key = SecretKey::generate();
    QVERIFY(writeKeyPair(file, key));
    QVERIFY(!writeKeyPair(file, SecretKey::generate()));
    QVERIFY(QFile::remove(file)); // the public one is there still: no secret key without its own
    QVERIFY(!writeKeyPair(file, SecretKey::generate()));
    QVERIFY(!QFile::exists(file));
    QCOMPARE(readPublicKey(file + u".pub"_s)->id(), key.publicKey().id());
}

void KeyTest::tellsSecretFromPublic()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    QVERIFY(writeKeyPair(file, SecretKey::generate()));
    const auto asSecret = readSecretKey(file + u".pub"_s);
    QVERIFY(!asSecret);
    QVERIFY(asSecret.error().why.contains(u"public"_s));
    const auto asPublic = readPublicKey(file);
    QVERIFY(!asPublic);
    QVERIFY(asPublic.error().why.contains(u"secret"_s));
}

void KeyTest::saysWhatIsWrongWithAKeyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray key = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    QTest::newRow("with a comment") << "# of the city\n\n" + key + "\n" << true;
    QTest::newRow("no line end") << key << true;
    QTest::newRow("CRLF") << key + "\r\n" << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("two keys") << key + '\n' + key + '\n' << false;
    QTest::newRow("a long file") << QByteArray(10'000, '#') << false;
}

void KeyTest::saysWhatIsWrongWithAKeyFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, good);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key.pub"_s);
    write(file, text);
    const auto key = readPublicKey(file);
    QCOMPARE(key.has_value(), good);
    if (!good) {
        QCOMPARE(key.error().kind, ErrorKind::Usage);
        QVERIFY(key.error().message().contains(file));
    }
}

void KeyTest::makesAnotherKeyEachTime()
{
    QVERIFY(SecretKey::generate().publicKey() != SecretKey::generate().publicKey());
}

QTEST_GUILESS_MAIN(KeyTest)
#include "keytest.moc"
