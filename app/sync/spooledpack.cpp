// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/spooledpack.h"

#include <QCoreApplication>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::SpooledPack)
};
} // namespace

SpooledPack::SpooledPack(const protocol::PackRef &ref, QString where)
    : m_ref(ref)
    , m_where(std::move(where))
{
}
SpooledPack::~SpooledPack() = default;
SpooledPack::SpooledPack(SpooledPack &&) noexcept = default;
SpooledPack &SpooledPack::operator=(SpooledPack &&) noexcept = default;

Result<SpooledPack> SpooledPack::keep(const protocol::PackRef &ref, std::string_view bytes, QString where,
                                      const QString &beside)
{
    SpooledPack pack(ref, std::move(where));
    pack.m_file = std::make_unique<QTemporaryFile>(beside + ".XXXXXX"_L1);
    QTemporaryFile &file = *pack.m_file;
    const auto size = qint64(bytes.size());
    const uchar *mapped = nullptr;
    if (file.open() && file.write(bytes.data(), size) == size && file.flush())
        mapped = file.map(0, size);
    if (!mapped)
        return failure(ErrorKind::Failed, Words::tr("Saving the download next to"), beside, file.errorString(),
                       Words::tr("Check that there is enough space on the disk."));
    pack.m_bytes = {reinterpret_cast<const char *>(mapped), bytes.size()};
    return pack;
}

} // namespace hansa::sync
