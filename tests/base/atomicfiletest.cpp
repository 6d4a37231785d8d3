// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/atomicfile.h"
#include "base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFileIsReplaced();
    void whoGivesUpLeavesTheOldFile();
    void whereNothingCanBeWrittenItIsSaid();
    void itsOwnerAloneReadsIt();
    void othersReadAsBefore();
    void aPrivateFolderAndFile();

private:
    [[nodiscard]] QString path(const QString &name = u"file"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::aFileIsReplaced()
{
    QVERIFY(replaceFile(path(), "one"));
    QVERIFY(replaceFile(path(), [](QSaveFile &file) { return file.write("two") == 3; }));
    QCOMPARE(bytesOf(path()), QByteArray("two"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void AtomicFileTest::whoGivesUpLeavesTheOldFile()
{
    QVERIFY(replaceFile(path(), "one"));
    QVERIFY(!replaceFile(path(), [](QSaveFile &file) { return file.write("two") == 3 && false; }));
    QCOMPARE(bytesOf(path()), QByteArray("one"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void AtomicFileTest::whereNothingCanBeWrittenItIsSaid()
{
    for (const QString &bad : {m_folder->path(), path(u"no/such/folder"_s)}) {
        const auto written = replaceFile(bad, "bytes");
        QVERIFY(!written);
        QVERIFY2(written.error().message().contains(bad), qPrintable(written.error().message()));
        QVERIFY(!written.error().hint.isEmpty());
    }
}

void AtomicFileTest::itsOwnerAloneReadsIt()
{
    QVERIFY(replaceFile(path(), "secret", Readers::OwnerAlone));
    QVERIFY((QFile::permissions(path()) & others) == 0);
    QVERIFY(QFile::setPermissions(path(), ownerAlone | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(replaceFile(path(), "secret", Readers::OwnerAlone));
    QVERIFY((QFile::permissions(path()) & others) == 0);
}

void AtomicFileTest::othersReadAsBefore()
{
#ifdef Q_OS_WIN
    QSKIP("rights come from the folder here");
#endif
    QVERIFY(replaceFile(path(), "one"));
    QVERIFY(QFile::setPermissions(path(), ownerAlone | QFile::ReadGroup));
    QVERIFY(replaceFile(path(), "two"));
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions(QFile::ReadGroup));
}

void AtomicFileTest::aPrivateFolderAndFile()
{
#ifdef Q_OS_WIN
    QSKIP("rights come from the folder here");
#endif
    const QString folder = path(u"a/b"_s);
    QVERIFY(makePrivateFolder(folder));
    QVERIFY(makePrivateFolder(folder));
    QVERIFY((QFile::permissions(folder) & (others | QFile::ExeGroup | QFile::ExeOther)) == 0);
    const QString file = folder + u"/file"_s;
    QVERIFY(makePrivateFile(file));
    QVERIFY((QFile::permissions(file) & others) == 0);
    QVERIFY(replaceFile(file, "kept"));
    QVERIFY(makePrivateFile(file)); // leaves it as it is
    QCOMPARE(bytesOf(file), QByteArray("kept"));
    QVERIFY(QFile::setPermissions(folder, ownerAlone | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    keepPrivate(folder);
    QVERIFY((QFile::permissions(folder) & (others | QFile::ExeGroup | QFile::ExeOther)) == 0);
    QVERIFY(!makePrivateFolder(file + u"/below"_s));
    keepPrivate(path(u"none"_s));
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomicfiletest.moc"
