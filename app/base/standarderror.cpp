// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/standarderror.h"

#include "base/controls.h"

#include <QString>
#include <QtLogging>

#include <cstdio>

namespace hansa
{

void say(const QString &line)
{
    const QByteArray bytes = escapedControls(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void escapeLog()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        before(type, context, escapedControls(message));
    });
}

} // namespace hansa
