// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/packref.h"

#include <memory>
#include <string_view>

class QTemporaryFile;

namespace hansa::sync
{

/// A pack that was fetched and waits on the disk until it is applied: several would fill the memory.
class SpooledPack
{
public:
    /// Keeps @p bytes in a file of its own beside the file @p beside, for as long as this lives. @p where:
    /// where they came from, for messages.
    [[nodiscard]] static Result<SpooledPack> keep(const protocol::PackRef &ref, std::string_view bytes, QString where,
                                                  const QString &beside);
    ~SpooledPack();
    SpooledPack(SpooledPack &&) noexcept;
    SpooledPack &operator=(SpooledPack &&) noexcept;

    [[nodiscard]] const protocol::PackRef &ref() const { return m_ref; }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] const QString &where() const { return m_where; }

private:
    SpooledPack(const protocol::PackRef &ref, QString where);

    protocol::PackRef m_ref;
    QString m_where;
    std::unique_ptr<QTemporaryFile> m_file;
    std::string_view m_bytes; ///< mapped
};

} // namespace hansa::sync
