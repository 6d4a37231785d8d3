// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/address.h"
#include "protocol/key.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

/// A publisher for tests: some records, a folder and a web folder that they are signed into.
class Publisher
{
public:
    /// Works below @p folder; the web folder is `folder/web`.
    explicit Publisher(const QString &folder, unsigned char keyNumber = 1);

    std::string id = "org.example";
    std::string now = "2026-11-25T00:00:00Z";
    int expiresDays = 90;
    bool freshSnapshots = false; ///< one with each revision
    std::map<std::string, std::string> records; ///< by id, canonical JSON

    /// `org:n000000` to `org:n(count - 1)`, with @p word in their names.
    void fill(int count, const std::string &word = "Number");
    /// Signs the records; returns the revision.
    std::int64_t publish();

    /// Asks for something to be forgotten with the next revision; the records are the test's.
    void erase(const std::string &record, const std::vector<std::string> &fields);

    [[nodiscard]] QString web() const { return m_folder + QStringLiteral("/web"); }
    [[nodiscard]] QString headFile() const { return web() + QStringLiteral("/catalogue.json"); }
    /// The snapshot's file.
    [[nodiscard]] QString packFile() const;
    /// The file of the pack of changes from the revision before.
    [[nodiscard]] QString lastPackFile() const;
    /// Signs the content again without its packs of changes.
    void leaveOnlySnapshot();
    [[nodiscard]] const hansa::protocol::SecretKey &key() const { return m_key; }

    /// Replaces the content part with another one, signed like a real one.
    void signByHand(const std::string &contentPayload);
    /// The head's content part as it is signed now.
    [[nodiscard]] std::string contentPayload() const;

private:
    QString m_folder;
    hansa::protocol::SecretKey m_key;
};

QByteArray readAll(const QString &file);
/// A file that is replaced gets a later time, as a web server's ETag may say no more than
/// the second and the size.
void writeAll(const QString &file, const QByteArray &bytes);
