// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/listedrecord.h"

#include "base/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::ListedRecord)
};
} // namespace

RoomDescription roomOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Partnership:
        return partnershipRoom();
    case RecordKind::Event:
        return eventRoom();
    case RecordKind::Country:
        return countryRoom();
    case RecordKind::Story:
        return storyRoom();
    case RecordKind::Cooperation:
        return cooperationRoom();
    case RecordKind::Call:
    case RecordKind::Organisation:
        break;
    }
    Q_ASSERT(kind == RecordKind::Call);
    return callRoom();
}

void setCommon(ListedRecord &listed, const std::string &id, QString title, std::initializer_list<QString> foundBy)
{
    listed.id = id;
    listed.title = std::move(title);
    listed.sortTitle = fold(listed.title.toStdString());
    QString all = listed.title;
    for (const QString &more : foundBy)
        all += u'\n' + more;
    listed.found = fold(all.toStdString());
}

double sortNumber(const PartialDate &date)
{
    return double(date.firstDay().time_since_epoch().count());
}

QString factLine(const QStringList &facts)
{
    QStringList stated = facts;
    stated.removeAll({});
    return stated.join(u" · "_s);
}

QString shortCountries(std::span<const std::string> codes, const RecordContext &context)
{
    constexpr std::size_t shown = 4;
    if (codes.size() <= shown)
        return context.countries(codes);
    return Words::tr("%1 and %n more", nullptr, int(codes.size() - shown + 1))
        .arg(context.countries(codes.first(shown - 1)));
}

} // namespace hansa::desktop
