// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/erasurewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace hansa::desktop
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::ErasureWords)
};

constexpr qsizetype mostLines = 12;
constexpr qsizetype longestText = 300;

QString shortened(const std::string &text)
{
    const QString whole = QString::fromStdString(text).simplified();
    return whole.size() <= longestText ? whole : whole.first(longestText) + QStringLiteral(" …");
}

QString lineOf(const store::Holding &one)
{
    using Place = store::Holding::Place;
    const QString name = shortened(one.name);
    switch (one.place) {
    case Place::Shortlist:
        if (one.record.empty())
            return Words::tr("The name of your shortlist “%1”").arg(name);
        if (!one.whole)
            return Words::tr("Your note on the shortlist “%1”: %2").arg(name, shortened(one.text));
        return one.text.empty() ? Words::tr("%1 on your shortlist “%2”").arg(shortened(one.record), name)
                                : Words::tr("%1 on your shortlist “%2”, with your note: %3")
                                      .arg(shortened(one.record), name, shortened(one.text));
    case Place::TrackedCall:
        return one.whole ? Words::tr("“%1” on your board, with its tasks, documents and notes").arg(name)
                         : Words::tr("These words in what the board keeps of “%1”").arg(name);
    case Place::OwnCall:
        return one.whole ? Words::tr("The call that you entered: %1").arg(name)
                         : Words::tr("These words in the call that you entered: %1").arg(name);
    case Place::ImportedCall:
        return one.whole ? Words::tr("The call that you imported: %1").arg(name)
                         : Words::tr("These words in the call that you imported: %1").arg(name);
    case Place::Draft:
        return Words::tr("What you typed and have not saved: %1").arg(shortened(one.text));
    case Place::SavedSearch:
        return Words::tr("Your saved search “%1”").arg(name);
    case Place::PastSearch:
        return Words::tr("Searches that you ran");
    case Place::Setting:
        return Words::tr("The setting %1").arg(name);
    case Place::Other:
        break;
    }
    return Words::tr("What your workspace keeps under %1").arg(name);
}
} // namespace

QString askedText(const store::LoggedErasure &erasure)
{
    QStringList fields;
    for (const std::string &field : erasure.fields)
        fields += QString::fromStdString(field);
    const QString who = QString::fromStdString(erasure.publisher.empty() ? erasure.catalogue : erasure.publisher);
    const QString title = QString::fromStdString(erasure.title.empty() ? erasure.catalogue : erasure.title);
    const QString id = QString::fromStdString(erasure.catalogue);
    return fields.isEmpty() ? Words::tr("%1, who publishes “%2” (%3), asks to forget all of it.").arg(who, title, id)
                            : Words::tr("%1, who publishes “%2” (%3), asks to forget: %4.")
                                  .arg(who, title, id, fields.join(Words::tr(", ")));
}

QString heldText(std::span<const store::Holding> held)
{
    QStringList lines;
    for (const store::Holding &one : held) {
        if (lines.size() == mostLines) {
            lines += Words::tr("and %n more place(s)", nullptr, int(held.size()) - int(mostLines));
            break;
        }
        lines += lineOf(one);
    }
    return lines.join(u'\n');
}

QString copiesText(std::span<const store::SafetyCopy> copies)
{
    QStringList names;
    for (const store::SafetyCopy &copy : copies) {
        const QString name = QFileInfo(copy.path).fileName();
        names += copy.damaged ? Words::tr("%1 (a damaged file, which would be deleted)").arg(name) : name;
    }
    return names.isEmpty() ? QString() : Words::tr("Also in copies: %1").arg(names.join(Words::tr(", ")));
}

} // namespace hansa::desktop
