// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "../shapereaders.h"
#include "../shapes.h"

#include <QTest>

using namespace hansa;

/// Readers end with whatever strangers write: a reader whose time grows with the square of the input
/// needs hours here, and the runner of the tests ends it.
class ReaderShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderEnds_data()
    {
        QTest::addColumn<qsizetype>("place");
        const auto shapes = testing::hostileShapes();
        for (qsizetype place = 0; place < qsizetype(shapes.size()); ++place)
            QTest::addRow("%s: %s", shapes[std::size_t(place)].reader, shapes[std::size_t(place)].name) << place;
    }
    void everyReaderEnds()
    {
        QFETCH(const qsizetype, place);
        const testing::Shape &shape = testing::hostileShapes()[std::size_t(place)];
        constexpr std::size_t bytes = std::size_t(2) << 20;
        const std::string input = shape.make(bytes);
        QVERIFY(input.size() >= bytes / 2);
        static_cast<void>(testing::readAs(shape.reader, input));
    }
};

QTEST_GUILESS_MAIN(ReaderShapesTest)
#include "readershapestest.moc"
