// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/filesource.h"
#include "sync/patience.h"
#include "sync/progress.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace hansa::sync
{

/// A form to be sent to a server.
struct Form {
    std::string type; ///< its Content-Type, not empty
    std::string bytes;
};

/// Files of a web server: https, and http on this machine. Goes on where a connection broke
/// off, asks again after a growing wait, follows redirects under the same rules, and never
/// reads past what was allowed, nor longer than its patience allows for all files together. Blocks in an event loop of
/// its own: not on the window's thread.
class HttpSource : public protocol::FileSource
{
public:
    HttpSource(const QUrl &base, const Patience &patience, std::stop_token cancel);
    ~HttpSource() override;

    [[nodiscard]] QString location(std::string_view path) const override;
    [[nodiscard]] Result<protocol::FileAnswer> get(const protocol::FileRequest &request) override;
    /// The next get() goes on after @p bytes, where the server can; they may be of another file.
    void goOnAfter(std::string bytes);
    /// What had come of the file that get() failed with.
    [[nodiscard]] std::string_view cameSoFar() const;
    /// What the server answers to a form, at most @p maxBytes of it.
    [[nodiscard]] Result<std::string> post(std::string_view path, const Form &form, std::int64_t maxBytes);

    /// Called as bytes of a file arrive, with how many there are by now.
    void onBytes(std::function<void(std::int64_t)> callback);

    [[nodiscard]] std::int64_t bytes() const; ///< received so far, repeated ones too
    [[nodiscard]] std::int64_t requests() const; ///< sent so far, redirects too

private:
    struct Private;
    [[nodiscard]] Result<protocol::FileAnswer> fetch(const protocol::FileRequest &request, const Form &form);
    std::unique_ptr<Private> d;
};

/// The error that a cancelled piece of work ends with.
[[nodiscard]] Error cancelled();
/// Whether @p error is that one.
[[nodiscard]] bool isCancelled(const Error &error);

} // namespace hansa::sync
