// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Whatever a file holds, each of its lines is read, skipped or empty, in order.

#include "catalogue/validator.h"

#include <QBuffer>

#include <cstdlib>

using namespace hansa::catalogue;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::int64_t lines = bytes.count('\n') + 1;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        std::abort();
    Validator validator(Vocabularies::builtIn());
    std::int64_t last = 0;
    [[maybe_unused]] const auto done =
        validator.read(buffer, QStringLiteral("input"), [&](const Record &, const std::string &, std::int64_t line) {
            if (line <= last || line > lines)
                std::abort();
            last = line;
        });
    validator.checkReferences();
    for (const LineIssue &issue : validator.report().skipped) {
        if (issue.line < 1 || issue.line > lines || issue.reason.empty())
            std::abort();
    }
    return 0;
}
