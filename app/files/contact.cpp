// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/contact.h"

#include "base/webaddress.h"
#include "catalogue/vocabularies.h"

#include <KContacts/Addressee>
#include <KContacts/VCardConverter>

#include <QCoreApplication>
#include <QLocale>

namespace hansa::files
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(hansa::files::Contact)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString countryName(const std::string &code)
{
    return text(std::string(catalogue::Vocabularies::builtIn().name(catalogue::Vocabulary::Country, code,
                                                                    QLocale().name().left(2).toStdString())));
}

KContacts::Addressee contactOf(const catalogue::Organisation &organisation, const std::string &note)
{
    KContacts::Addressee contact;
    contact.setUid(text(organisation.id));
    contact.setKind(QStringLiteral("org"));
    contact.setFormattedName(text(organisation.name));
    contact.setOrganization(text(organisation.name));
    if (!organisation.shortName.empty())
        contact.setNickName(text(organisation.shortName));
    if (!organisation.city.empty() || !organisation.country.empty()) {
        KContacts::Address address(KContacts::Address::Work);
        address.setLocality(text(organisation.city));
        if (organisation.region)
            address.setRegion(text(organisation.region->name));
        if (!organisation.country.empty())
            address.setCountry(countryName(organisation.country));
        contact.insertAddress(address);
    }
    if (const QUrl website = webAddress(text(organisation.website)); !website.isEmpty())
        contact.setUrl(website);
    if (const QString email = mailAddress(text(organisation.email)); !email.isEmpty())
        contact.addEmail(KContacts::Email(email));
    if (!organisation.phone.empty())
        contact.insertPhoneNumber(KContacts::PhoneNumber(text(organisation.phone), KContacts::PhoneNumber::Work));
    if (organisation.lat && organisation.lon && organisation.geoPrecision == catalogue::GeoPrecision::Address)
        contact.setGeo(KContacts::Geo(float(*organisation.lat), float(*organisation.lon)));
    QStringList remarks;
    if (!note.empty())
        remarks << text(note);
    if (organisation.asOf)
        remarks << Text::tr("As of %1").arg(text(organisation.asOf->toString()));
    contact.setNote(remarks.join(u'\n'));
    return contact;
}

} // namespace

std::string contactText(const catalogue::Organisation &organisation)
{
    QStringList lines{text(organisation.name)};
    QStringList place;
    if (!organisation.city.empty())
        place << text(organisation.city);
    if (!organisation.country.empty())
        place << countryName(organisation.country);
    if (!place.isEmpty())
        lines << place.join(QStringLiteral(", "));
    for (const std::string *reached : {&organisation.website, &organisation.email, &organisation.phone}) {
        if (!reached->empty())
            lines << text(*reached);
    }
    return lines.join(u'\n').toStdString();
}

Contacts toVCards(const Export &what)
{
    Contacts out;
    KContacts::Addressee::List contacts;
    for (const auto &item : what.items) {
        if (const auto *organisation = std::get_if<catalogue::Organisation>(&item.record))
            contacts.push_back(contactOf(*organisation, item.note));
        else
            out.otherKinds.push_back(catalogue::headOf(item.record).id);
    }
    out.text = KContacts::VCardConverter().createVCards(contacts, KContacts::VCardConverter::v4_0).toStdString();
    return out;
}

} // namespace hansa::files
