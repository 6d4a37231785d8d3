// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// Whatever gets into QML, nothing is fetched by it.
class NoNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }
    void cleanup() { m_server.close(); }
    void aRequestIsAnErrorAndNobodyIsAsked();
    void scriptsFetchNothing();

private:
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/pixel.png"_s.arg(m_server.serverPort()); }

    QTcpServer m_server;
};

void NoNetworkTest::aRequestIsAnErrorAndNobodyIsAsked()
{
    NoNetwork none;
    const std::unique_ptr<QNetworkAccessManager> manager(none.create(nullptr));
    const std::unique_ptr<QNetworkReply> reply(manager->get(QNetworkRequest(QUrl(address()))));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(!m_server.waitForNewConnection(50));
}

void NoNetworkTest::scriptsFetchNothing()
{
    NoNetwork none;
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&none);
    QQmlComponent component(&engine);
    component.setData(
        u"import QtQml\nQtObject {\n"
        "    property int status: -1\n"
        "    Component.onCompleted: {\n"
        "        const request = new XMLHttpRequest();\n"
        "        request.onreadystatechange = () => { if (request.readyState === 4) status = request.status; };\n"
        "        request.open('GET', '%1');\n"
        "        request.send();\n"
        "    }\n}\n"_s.arg(address())
            .toUtf8(),
        QUrl());
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object, qPrintable(component.errorString()));
    QTRY_COMPARE(object->property("status").toInt(), 0);
    QVERIFY(!m_server.waitForNewConnection(50));
}

QTEST_GUILESS_MAIN(NoNetworkTest)
#include "nonetworktest.moc"
