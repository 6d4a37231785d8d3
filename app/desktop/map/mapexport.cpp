// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/mapexport.h"

#include "base/atomicfile.h"
#include "base/result.h"
#include "base/work.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastWidth = 320;
constexpr int mostWidth = 16'384;
constexpr double pointsPerInch = 72;

std::unexpected<Error> refused(const QString &path, const QString &why, const QString &next)
{
    return failure(ErrorKind::Failed, MapExport::tr("Saving the map"), path, why, next);
}

QImage imageOf(const paint::MapPicture &picture, int width)
{
    const double scale = width / picture.camera.width;
    QImage image(width, qRound(picture.camera.height * scale), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint::paintPicture(painter, picture);
    return image;
}

Result<void> savePng(QSaveFile &file, const paint::MapPicture &picture, int width)
{
    const QImage image = imageOf(picture, width);
    if (image.isNull())
        return refused(file.fileName(), MapExport::tr("there is not memory enough for %1 pixels").arg(width),
                       MapExport::tr("Choose a smaller width."));
    if (!image.save(&file, "PNG"))
        return refused(file.fileName(), file.errorString(), {});
    return {};
}

Result<void> savePdf(QSaveFile &file, const paint::MapPicture &picture, int width)
{
    QPdfWriter writer(&file);
    writer.setResolution(int(pointsPerInch));
    writer.setPageMargins({});
    writer.setTitle(MapExport::tr("Map"));
    writer.setCreator(u"Hansa"_s);
    const double scale = width / picture.camera.width;
    writer.setPageSize(QPageSize(QSizeF(width, picture.camera.height * scale), QPageSize::Point));
    QPainter painter(&writer);
    if (!painter.isActive())
        return refused(file.fileName(), file.errorString(), {});
    painter.scale(scale, scale);
    paint::paintPicture(painter, picture);
    return {};
}

Result<void> savePicture(const QString &path, const paint::MapPicture &picture, int width)
{
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(u".png"_s, Qt::CaseInsensitive))
        return refused(path, MapExport::tr("it ends in neither .png nor .pdf"),
                       MapExport::tr("Name it map.png or map.pdf."));
    if (width < leastWidth || width > mostWidth)
        return refused(path, MapExport::tr("a width of %1 is out of bounds").arg(width),
                       MapExport::tr("Choose one from %1 to %2.").arg(leastWidth).arg(mostWidth));
    Result<void> drawn;
    const auto written = replaceFile(path, [&](QSaveFile &file) {
        drawn = isPdf ? savePdf(file, picture, width) : savePng(file, picture, width);
        return drawn.has_value();
    });
    return drawn ? written : drawn;
}

} // namespace

paint::MapPicture MapExport::picture() const
{
    paint::MapPicture picture;
    picture.camera = m_marks->camera()->current();
    picture.palette = m_marks->colors()->colors();
    picture.font = m_marks->colors()->font();
    picture.base = m_base->baseMap();
    picture.fills = m_base->countryFills();
    for (const LineLayer *layer : m_marks->parentItem()->findChildren<LineLayer *>(Qt::FindDirectChildrenOnly)) {
        if (layer->isVisible())
            picture.lines.insert(picture.lines.end(), layer->lines().lines().begin(), layer->lines().lines().end());
    }
    if (m_marks->isVisible()) {
        picture.clusters = m_marks->clustering().clusters;
        picture.vague = m_marks->clustering().vague;
        picture.selected = m_marks->clustering().markOfRow(m_marks->selectedRow());
    }
    picture.labels = m_labels->labels();
    picture.legendTitle = m_fillTexts.isEmpty() ? m_legendTitle : m_fillTitle;
    for (qsizetype place = 0; place < m_fillTexts.size() && place < m_fillColors.size(); ++place)
        picture.legend.push_back({{}, m_fillColors[place], m_fillTexts[place]});
    for (qsizetype theme = 0; theme < m_themeNames.size() && theme < qsizetype(map::themeCount); ++theme) {
        if (!m_themeNames[theme].isEmpty())
            picture.legend.push_back({int(theme), {}, m_themeNames[theme]});
    }
    picture.scaleText = m_scaleText;
    picture.scalePixels = m_marks->camera()->scalePixels();
    picture.credit = m_credit;
    return picture;
}

void MapExport::save(const QString &path, int width)
{
    if (m_running)
        return;
    begin();
    runBlocking(savePicture, path, picture(), width).then(this, [this, path](const Result<void> &done) {
        end(done ? QString() : done.error().message());
        if (done)
            Q_EMIT saved(path);
    });
}

void MapExport::copy()
{
    if (m_running)
        return;
    begin();
    const paint::MapPicture shown = picture();
    compute(imageOf, shown, qRound(shown.camera.width * 2)).then(this, [this](const Result<QImage> &image) {
        if (!image)
            return end(image.error().message());
        if (image->isNull())
            return end(tr("There is not memory enough to copy the map."));
        QGuiApplication::clipboard()->setImage(*image);
        end({});
        Q_EMIT copied();
    });
}

void MapExport::begin()
{
    m_running = true;
    m_errorMessage.clear();
    Q_EMIT runningChanged();
}

void MapExport::end(const QString &errorMessage)
{
    m_running = false;
    m_errorMessage = errorMessage;
    Q_EMIT runningChanged();
}

} // namespace hansa::desktop
