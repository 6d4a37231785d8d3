// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/guarded.h"

#include <QCoreApplication>
#include <QException>
#include <QLoggingCategory>

#include <exception>
#include <new>

namespace hansa
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::Guarded)
};

Q_LOGGING_CATEGORY(logGuarded, "hansa.base.guarded")

Error errorOf(const std::exception_ptr &thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        return {ErrorKind::Failed,
                Words::tr("Working on this"),
                {},
                Words::tr("there is not enough memory"),
                Words::tr("Close other programs and try again.")};
    } catch (const QUnhandledException &other) {
        if (other.exception())
            return errorOf(other.exception());
    } catch (const std::exception &other) {
        return {ErrorKind::Failed,
                Words::tr("Working on this"),
                {},
                Words::tr("an unexpected error occurred (%1)").arg(QString::fromUtf8(other.what())),
                Words::tr("Try again, and report it if it happens again.")};
    } catch (...) { // told below
    }
    return {ErrorKind::Failed,
            Words::tr("Working on this"),
            {},
            Words::tr("an unexpected error occurred"),
            Words::tr("Try again, and report it if it happens again.")};
}
} // namespace

Error errorOfException()
{
    Error error = errorOf(std::current_exception());
    qCWarning(logGuarded, "%ls", qUtf16Printable(error.message()));
    return error;
}

} // namespace hansa
