// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// What a file of a catalogue begins with.
enum class FileForm {
    Any,
    Json,
    Pack, ///< zstd
};

/// One file of a catalogue, as it is asked for.
struct FileRequest {
    std::string path; ///< below the catalogue's address: "catalogue.json"
    std::int64_t maxBytes = 0; ///< no byte more is read
    std::string etag = {}; ///< of the copy that is held; empty asks for the file in any case
    FileForm form = FileForm::Any; ///< else what cannot be such a file fails as Unreachable, however long it is
};

/// What came.
struct FileAnswer {
    std::string bytes;
    std::string etag;
    bool unchanged = false; ///< the copy with the etag still holds; no bytes
};

/// Where the files of one catalogue come from: a web server, a folder, the program itself.
/// Blocks; on one thread.
class FileSource
{
public:
    FileSource() = default;
    virtual ~FileSource() = default;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    /// A file's place, for messages.
    [[nodiscard]] virtual QString location(std::string_view path) const = 0;
    /// Fails as Unreachable where there is no such file, as Refused where it is longer than
    /// maxBytes.
    [[nodiscard]] virtual Result<FileAnswer> get(const FileRequest &request) = 0;
};

/// A folder, or a Qt resource.
class FolderSource : public FileSource
{
public:
    explicit FolderSource(QString folder);

    [[nodiscard]] QString location(std::string_view path) const override;
    [[nodiscard]] Result<FileAnswer> get(const FileRequest &request) override;

private:
    QString m_folder;
};

} // namespace hansa::protocol
