// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/pagedescription.h"
#include "desktop/shell/controls.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QtQuickTest>

#include <atomic>

using namespace hansa::desktop;

namespace
{
/// A part of a page with so many lines of so many letters.
PagePart part(int lines, int letters)
{
    PagePart part;
    part.title = QStringLiteral("Members");
    part.look = PagePart::Links;
    for (int i = 0; i < lines; ++i) {
        PageLine line;
        line.text = QString::number(i) + QString(letters, u'x');
        part.lines += line;
    }
    return part;
}
} // namespace

/// What the controls wanted to fetch; nothing leaves the machine.
class Fetches : public QObject, public QQmlNetworkAccessManagerFactory
{
    Q_OBJECT

public:
    QNetworkAccessManager *create(QObject *parent) override
    {
        class Counting : public QNetworkAccessManager
        {
        public:
            Counting(std::atomic<int> &count, QObject *parent)
                : QNetworkAccessManager(parent)
                , m_count(count)
            {
            }

        protected:
            QNetworkReply *createRequest(Operation operation, const QNetworkRequest &, QIODevice *data) override
            {
                ++m_count;
                return QNetworkAccessManager::createRequest(operation,
                                                            QNetworkRequest(QUrl(QStringLiteral("counted:"))), data);
            }

        private:
            std::atomic<int> &m_count;
        };
        return new Counting(m_count, parent);
    }
    Q_INVOKABLE int count() const { return m_count; }
    /// All files in qml/controls, without their ending.
    Q_INVOKABLE static QStringList controls()
    {
        QStringList names;
        for (const QString &file : QDir(QStringLiteral(CONTROLS_FOLDER)).entryList({QStringLiteral("*.qml")}))
            names += file.chopped(4);
        return names;
    }

private:
    std::atomic<int> m_count = 0; ///< pictures are fetched on a thread of their own
};

/// Before the first control is made: the style that ours are made of.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { prepareControls(); }
    /// What the tests ask, and what QML cannot make itself: descriptions of pages.
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->setNetworkAccessManagerFactory(&m_fetches);
        engine->rootContext()->setContextProperty(QStringLiteral("fetches"), &m_fetches);
        engine->rootContext()->setContextProperty(QStringLiteral("shortPart"), QVariant::fromValue(part(5, 10)));
        engine->rootContext()->setContextProperty(QStringLiteral("manyLines"), QVariant::fromValue(part(1000, 10)));
        engine->rootContext()->setContextProperty(QStringLiteral("longLines"), QVariant::fromValue(part(66, 3900)));
    }

private:
    Fetches m_fetches;
};

QUICK_TEST_MAIN_WITH_SETUP(controlstest, Setup)

#include "main.moc"
