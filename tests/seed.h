// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QtEnvironmentVariables>
#include <QtLogging>

namespace hansa::testing
{

/// What a property test draws from: HANSA_TEST_SEED, else another one each time; never 0. It is told, so
/// that a failure can be had again.
inline quint32 seed()
{
    quint32 seed = qEnvironmentVariable("HANSA_TEST_SEED").toUInt();
    if (seed == 0)
        seed = QRandomGenerator::global()->generate() | 1;
    qInfo("HANSA_TEST_SEED=%u", seed);
    return seed;
}

} // namespace hansa::testing
