// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publisher.h"

#include "protocol/head.h"
#include "publish/history.h"
#include "publish/publish.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <format>

using namespace hansa;

namespace
{
protocol::SecretKey keyNumber(unsigned char number)
{
    protocol::SecretKey::Seed seed{};
    seed.front() = std::byte(number);
    return protocol::SecretKey(seed);
}

protocol::Head headOf(const QString &file, const protocol::PublicKey &key)
{
    const auto head = protocol::openHead(readAll(file).toStdString(), protocol::KeySet::of(key), file);
    if (!head)
        qFatal("%s", qPrintable(head.error().message()));
    return *head;
}
} // namespace

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const QDateTime before = QFileInfo(path).lastModified();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    if (before.isValid())
        file.setFileTime(before.addSecs(1), QFile::FileModificationTime);
}

Publisher::Publisher(const QString &folder, unsigned char number)
    : m_folder(folder)
    , m_key(keyNumber(number))
{
}

void Publisher::fill(int count, const std::string &word)
{
    for (int i = 0; i < count; ++i) {
        const std::string recordId = std::format("org:n{:06}", i);
        records[recordId] = std::format(R"({{"country":"AT","id":"{}","name":"{} {}","summary":"{}"}})", recordId, word,
                                        i, std::format("{:x}", std::size_t(i + 1) * 0x9E3779B97F4A7C15U));
    }
}

std::int64_t Publisher::publish()
{
    auto folder = publish::Folder::open(m_folder + QStringLiteral("/folder"), true);
    if (!folder)
        qFatal("%s", qPrintable(folder.error().message()));
    publish::PublishOptions options;
    options.web = web();
    options.id = id;
    options.title = "Example";
    options.publisher = "Example";
    options.expiresDays = expiresDays;
    options.freshSnapshot = freshSnapshots && !records.empty();
    options.now = *parseInstant(now);
    const auto saved = folder->save(publish::Folder::Records(records.begin(), records.end()));
    const auto done = publish::publish(*folder, std::span(&m_key, 1), options);
    if (!saved || !done)
        qFatal("%s", qPrintable((saved ? done.error() : saved.error()).message()));
    return done->head.content.revision;
}

void Publisher::erase(const std::string &record, const std::vector<std::string> &fields)
{
    publish::History history(m_folder + QStringLiteral("/folder"));
    auto erasures = history.erasures().value();
    erasures.push_back({{record, fields}, 0});
    if (const auto saved = history.save(erasures); !saved)
        qFatal("%s", qPrintable(saved.error().message()));
}

QString Publisher::packFile() const
{
    return web() + u'/' + QString::fromStdString(headOf(headFile(), m_key.publicKey()).content.snapshot.path());
}

QString Publisher::lastPackFile() const
{
    return web() + u'/' + QString::fromStdString(headOf(headFile(), m_key.publicKey()).content.last.value().path());
}

void Publisher::leaveOnlySnapshot()
{
    protocol::Content content = *protocol::Content::fromJson(contentPayload());
    content.last.reset();
    content.index.reset();
    signByHand(content.toJson());
}

std::string Publisher::contentPayload() const
{
    return headOf(headFile(), m_key.publicKey()).contentPayload;
}

void Publisher::signByHand(const std::string &payload)
{
    const auto content = protocol::Content::fromJson(payload);
    if (!content)
        qFatal("no content: %s", payload.c_str());
    const protocol::Freshness freshness{content->id, content->revision, protocol::sha256(payload), *parseInstant(now),
                                        *parseInstant(now) + std::chrono::days(expiresDays)};
    writeAll(headFile(), QByteArray::fromStdString(protocol::sealHead(payload, freshness, m_key)));
}
