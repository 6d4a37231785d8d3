// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace hansa::desktop
{

/// A preference as two sets of weights have it.
struct WeightLine {
    Q_GADGET
    QML_VALUE_TYPE(weightLine)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(double mine MEMBER mine)
    Q_PROPERTY(double theirs MEMBER theirs)
    Q_PROPERTY(double blended MEMBER blended)

public:
    QString title; ///< "Sector: Digital"
    double mine = 0;
    double theirs = 0;
    double blended = 0;

    friend bool operator==(const WeightLine &, const WeightLine &) = default;
};

/// An organisation and its rank by each of the weights, from 1; 0 where it is far behind.
struct RankLine {
    Q_GADGET
    QML_VALUE_TYPE(rankLine)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int mine MEMBER mine)
    Q_PROPERTY(int theirs MEMBER theirs)
    Q_PROPERTY(int blended MEMBER blended)

public:
    QString recordId;
    QString name;
    int mine = 0;
    int theirs = 0;
    int blended = 0;

    friend bool operator==(const RankLine &, const RankLine &) = default;
};

/// The weights of the search as it stands beside those of a saved one, and what lies between them.
/// The musts and excludes are those of the search. GUI thread; ranking runs on a worker.
class WeightSets : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::SearchModel *search READ search WRITE setSearch NOTIFY searchChanged REQUIRED)
    Q_PROPERTY(QString otherName READ otherName NOTIFY otherChanged)
    Q_PROPERTY(double share READ share WRITE setShare NOTIFY shareChanged)
    Q_PROPERTY(QList<hansa::desktop::WeightLine> weights READ weights NOTIFY comparedChanged)
    Q_PROPERTY(QList<hansa::desktop::RankLine> ranks READ ranks NOTIFY comparedChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY comparedChanged)

public:
    using QObject::QObject;
    ~WeightSets() override;

    /// What both sets come to.
    struct Compared {
        QList<WeightLine> weights;
        QList<RankLine> ranks; ///< by the blended weights, the first ones
    };

    [[nodiscard]] SearchModel *search() const { return m_search; }
    void setSearch(SearchModel *search);
    [[nodiscard]] QString otherName() const { return m_otherName; } ///< of the saved search
    [[nodiscard]] double share() const { return m_share; } ///< how much of the other's: 0 to 1
    void setShare(double share);
    [[nodiscard]] QList<WeightLine> weights() const { return m_compared.weights; }
    [[nodiscard]] QList<RankLine> ranks() const { return m_compared.ranks; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    /// Puts a search (criteria as JSON) beside the one that stands, half of each.
    Q_INVOKABLE void compareWith(const QString &name, const QString &criteria);
    Q_INVOKABLE void take(); ///< the blended weights become those of the search; can be undone

Q_SIGNALS:
    void searchChanged();
    void otherChanged();
    void shareChanged();
    void comparedChanged();

private:
    void compare();

    SearchModel *m_search = nullptr;
    QString m_otherName;
    search::Criteria m_other;
    double m_share = 0.5;
    Compared m_compared;
    QString m_errorMessage;
    std::stop_source m_stop;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
