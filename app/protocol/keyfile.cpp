// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/keyfile.h"

#include "base/pasted.h"
#include "protocol/base64.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hansa::protocol
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::KeyFile)
};

constexpr std::string_view secretScheme = "ed25519-secret:";
constexpr qint64 largestKeyFile = 4096;

Result<void> writeNew(const QString &path, const std::string &line, QFile::Permissions permissions)
{
    const QString tried = Words::tr("Writing the key file");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)) {
        return file.exists() ? failure(ErrorKind::Failed, tried, path, Words::tr("there is such a file already"),
                                       Words::tr("A key is never overwritten: choose another name."))
                             : failure(ErrorKind::Failed, tried, path, file.errorString());
    }
    if (file.write(line.data(), qint64(line.size())) != qint64(line.size()) || !file.flush())
        return failure(ErrorKind::Failed, tried, path, file.errorString());
    return {};
}

/// The one line that counts.
Result<std::string> readLine(const QString &path)
{
    const QString tried = Words::tr("Reading the key file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Usage, tried, path, file.errorString());
    const QByteArray bytes = file.read(largestKeyFile + 1);
    if (bytes.size() > largestKeyFile)
        return failure(ErrorKind::Usage, tried, path, Words::tr("it is too long for a key file"));
    std::string found;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        if (!found.empty())
            return failure(ErrorKind::Usage, tried, path, Words::tr("there is more than one key in it"));
        found = text.toStdString();
    }
    return found;
}
} // namespace

Result<void> writeKeyPair(const QString &file, const SecretKey &key)
{
    const std::string_view seed(reinterpret_cast<const char *>(key.seed().data()), key.seed().size());
    if (QFile::exists(file + ".pub"_L1)) {
        return failure(ErrorKind::Failed, Words::tr("Writing the key file"), file + ".pub"_L1,
                       Words::tr("there is such a file already"),
                       Words::tr("A key is never overwritten: choose another name."));
    }
    return writeNew(file, std::string(secretScheme) + toBase64(seed) + '\n', QFile::ReadOwner | QFile::WriteOwner)
        .and_then([&] {
            return writeNew(file + ".pub"_L1, key.publicKey().text() + '\n',
                            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        });
}

Result<SecretKey> readSecretKey(const QString &file)
{
    const auto line = readLine(file);
    if (!line)
        return std::unexpected(line.error());
    const QString tried = Words::tr("Reading the key file");
    const QString hint = Words::tr("hansactl catalogue keygen makes a key.");
    if (line->starts_with("ed25519:"))
        return failure(ErrorKind::Usage, tried, file, Words::tr("it is a public key; signing needs the secret one"),
                       hint);
    const auto decoded = line->starts_with(secretScheme)
        ? fromBase64(std::string_view(*line).substr(secretScheme.size()))
        : std::nullopt;
    SecretKey::Seed seed;
    if (!decoded || decoded->size() != seed.size())
        return failure(ErrorKind::Usage, tried, file, Words::tr("it is no secret key"), hint);
    std::ranges::transform(*decoded, seed.begin(), [](char c) { return std::byte(c); });
    return SecretKey(seed);
}

Result<PublicKey> readPublicKey(const QString &textOrFile)
{
    const std::string text = pastedKey(textOrFile).toStdString();
    const QString form = Words::tr("A key is ed25519: and 32 bytes in base64, or a .pub file.");
    if (text.starts_with("ed25519:")) {
        if (const auto key = PublicKey::parse(text))
            return *key;
        return failure(ErrorKind::Usage, Words::tr("Reading the key"), textOrFile, Words::tr("it is no public key"),
                       form);
    }
    return readLine(textOrFile).and_then([&](const std::string &line) -> Result<PublicKey> {
        if (const auto key = PublicKey::parse(line))
            return *key;
        return failure(ErrorKind::Usage, Words::tr("Reading the key file"), textOrFile,
                       line.starts_with(secretScheme) ? Words::tr("it is a secret key; give the .pub file beside it")
                                                      : Words::tr("it is no public key"),
                       form);
    });
}

} // namespace hansa::protocol
