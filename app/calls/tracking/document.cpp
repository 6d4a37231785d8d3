// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/document.h"

#include "base/webaddress.h"

#include <QCoreApplication>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::Document)
};
} // namespace

Result<store::CallDocument> documentAt(const QString &address, const QString &typed)
{
    const QUrl url = webAddress(address);
    if (url.isEmpty())
        return failure(
            ErrorKind::Usage, Words::tr("Adding the document"), typed, Words::tr("it is not an http or https address"),
            Words::tr("Put the document on a web server that your colleagues can reach, and give that address."));
    const std::string whole = url.toString(QUrl::FullyEncoded).toStdString();
    return store::CallDocument{.title = whole, .url = whole};
}

} // namespace hansa::calls
