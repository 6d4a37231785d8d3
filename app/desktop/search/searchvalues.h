// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// What one criterion gave an organisation: a piece of its reasons bar.
struct ReasonPart {
    Q_GADGET
    QML_VALUE_TYPE(reasonPart)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString says MEMBER says)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(double missing MEMBER missing)
    Q_PROPERTY(double full MEMBER full)
    Q_PROPERTY(int tint MEMBER tint)

public:
    QString name; ///< of the criterion
    QString says; ///< what matched, "not stated", "not met"
    double share = 0; ///< added to the score
    double missing = 0; ///< what missing data could add
    double full = 0; ///< the most it could give
    int tint = 0; ///< the criterion's place among those that are preferred

    friend bool operator==(const ReasonPart &, const ReasonPart &) = default;
};

/// How many more there would be without one criterion.
struct RelaxHint {
    Q_GADGET
    QML_VALUE_TYPE(relaxHint)
    Q_PROPERTY(int card MEMBER card)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int gain MEMBER gain)

public:
    int card = 0;
    QString title;
    int gain = 0;

    friend bool operator==(const RelaxHint &, const RelaxHint &) = default;
};

/// A bar of a histogram: how many organisations state a number of this step.
struct HistogramStep {
    Q_GADGET
    QML_VALUE_TYPE(histogramStep)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double below MEMBER below)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(double share MEMBER share)

public:
    double from = 0;
    double below = 0;
    int count = 0;
    double share = 0; ///< of the greatest count

    friend bool operator==(const HistogramStep &, const HistogramStep &) = default;
};

/// A dimension that a criterion can be added for.
struct DimensionChoice {
    Q_GADGET
    QML_VALUE_TYPE(dimensionChoice)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString title MEMBER title)

public:
    QString name; ///< "members.sme"
    QString title; ///< "SMEs"

    friend bool operator==(const DimensionChoice &, const DimensionChoice &) = default;
};

} // namespace hansa::desktop
