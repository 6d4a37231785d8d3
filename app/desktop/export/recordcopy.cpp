// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/export/recordcopy.h"

#include "base/work.h"
#include "files/contact.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

struct Copied {
    QString text;
    QByteArray vCards; ///< of that form alone
    int count = 0;
};

Result<Copied> read(const QString &cachePath, const QStringList &ids, RecordCopy::Form form)
{
    const auto cache = store::Cache::open(cachePath);
    if (!cache)
        return std::unexpected(cache.error());
    files::Export found;
    QStringList lines;
    for (const QString &id : ids) {
        auto read = cache->records().one<catalogue::Organisation>(id.toStdString());
        if (!read)
            return std::unexpected(read.error());
        auto &organisation = *read;
        if (!organisation || (form == RecordCopy::Link && organisation->website.empty()))
            continue;
        lines << QString::fromStdString(form == RecordCopy::Link ? organisation->website
                                                                 : files::contactText(*organisation));
        files::ExportItem item;
        item.record = std::move(*organisation);
        found.items.push_back(std::move(item));
    }
    Copied copied;
    copied.text = lines.join(form == RecordCopy::Link ? u"\n"_s : u"\n\n"_s);
    if (form == RecordCopy::VCard) {
        copied.vCards = QByteArray::fromStdString(files::toVCards(found).text);
        copied.text = QString::fromUtf8(copied.vCards);
    }
    copied.count = int(lines.size());
    return copied;
}

} // namespace

void RecordCopy::copy(const QStringList &ids, Form form)
{
    runBlocking(read, m_session->cachePath(), ids, form).then(this, [this](const Result<Copied> &copied) {
        if (!copied) {
            Q_EMIT failed(copied.error().message());
            return;
        }
        if (copied->count > 0) {
            auto *data = new QMimeData;
            data->setText(copied->text);
            if (!copied->vCards.isEmpty())
                data->setData(u"text/vcard"_s, copied->vCards);
            QGuiApplication::clipboard()->setMimeData(data);
        }
        Q_EMIT this->copied(copied->count);
    });
}

} // namespace hansa::desktop
