// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

namespace hansa
{

/// A function for any thread that has @p tell called with copies of its arguments on this thread, later, in order,
/// as long as @p owner lives. It may outlive @p owner.
template<class Tell> auto relay(QObject *owner, Tell tell)
{
    // Work may outlive its owner: what it tells goes to an ear that lives as long as the work, on this thread.
    const std::shared_ptr<QObject> ear(new QObject, [](QObject *object) { object->deleteLater(); });
    return [ear, owner = QPointer(owner), tell = std::move(tell)](const auto &...told) {
        QMetaObject::invokeMethod(
            ear.get(),
            [owner, tell, ... told = told] {
                if (owner)
                    tell(told...);
            },
            Qt::QueuedConnection);
    };
}

} // namespace hansa
