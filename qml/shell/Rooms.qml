// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Board
import Hansa.Calls
import Hansa.Changes
import Hansa.Countries
import Hansa.Events
import Hansa.Exchange
import Hansa.Partnerships
import Hansa.Search
import Hansa.Settings
import Hansa.Stories
import Hansa.Workbench

/** The rooms, in the order of the rail. A new room is one more entry here. */
QtObject {
    id: root

    required property Session session
    required property Navigation navigation
    required property SearchModel search
    required property Shortlists shortlists
    required property TrackedCalls calls
    required property UndoHistory history
    required property BackgroundWatch watch
    required property Backups backups
    required property SyncModel sync
    required property ChangeList changes
    required property SearchNews news
    required property Erasures erasures
    required property EndedLabels ended

    signal exportWanted(listId: int, listName: string)
    readonly property SimilarSearch similar: SimilarSearch {
        search: root.search
        onStarted: root.navigation.goTo("search")
        onFailed: why => root.noticed(why)
    }

    signal welcomeWanted
    /** Something that is to be seen for a while. */
    signal noticed(text: string)
    signal searchesWanted
    signal comparisonWanted(ids: list<string>)

    readonly property list<RoomEntry> all: [
        RoomEntry {
            name: "search"
            title: qsTr("Search")
            iconName: "search"
            component: Component {
                SearchRoom {
                    session: root.session
                    openId: root.navigation.recordId
                    search: root.search
                    shortlists: root.shortlists
                    onSearchesWanted: root.searchesWanted()
                    onSimilarWanted: ids => root.similar.start(ids)
                    onComparisonWanted: ids => root.comparisonWanted(ids)
                }
            }
        },
        RoomEntry {
            name: "calls"
            title: qsTr("Calls")
            iconName: "calls"
            component: Component {
                CallsRoom {
                    session: root.session
                    openId: root.navigation.recordId
                }
            }
        },
        RoomEntry {
            name: "partnerships"
            title: qsTr("Partnerships")
            iconName: "partnerships"
            component: Component {
                PartnershipsRoom {
                    session: root.session
                    openId: root.navigation.recordId
                }
            }
        },
        RoomEntry {
            name: "countries"
            title: qsTr("Countries")
            iconName: "countries"
            component: Component {
                CountriesRoom {
                    session: root.session
                    openId: root.navigation.recordId
                }
            }
        },
        RoomEntry {
            name: "events"
            title: qsTr("Events")
            iconName: "events"
            component: Component {
                EventsRoom {
                    session: root.session
                    openId: root.navigation.recordId
                }
            }
        },
        RoomEntry {
            name: "stories"
            title: qsTr("Stories")
            iconName: "stories"
            component: Component {
                StoriesRoom {
                    session: root.session
                    openId: root.navigation.recordId
                }
            }
        },
        RoomEntry {
            name: "board"
            title: qsTr("Board")
            iconName: "board"
            component: Component {
                BoardRoom {
                    session: root.session
                    openId: root.navigation.recordId
                    calls: root.calls
                    history: root.history
                    onCallsWanted: root.navigation.goTo("calls")
                }
            }
        },
        RoomEntry {
            name: "workbench"
            title: qsTr("Workbench")
            iconName: "workbench"
            component: Component {
                WorkbenchRoom {
                    session: root.session
                    openId: root.navigation.recordId
                    shortlists: root.shortlists
                    onExportWanted: (listId, listName) => root.exportWanted(listId, listName)
                    onSimilarWanted: ids => root.similar.start(ids)
                    onComparisonWanted: ids => root.comparisonWanted(ids)
                    onFittingCallsWanted: subject => {
                        root.session.settings.fitFor = subject;
                        root.navigation.goTo("calls");
                    }
                }
            }
        },
        RoomEntry {
            name: "exchange"
            title: qsTr("Exchange")
            iconName: "exchange"
            component: Component {
                ExchangeRoom {
                    session: root.session
                    openId: root.navigation.recordId
                }
            }
        },
        RoomEntry {
            name: "changes"
            title: qsTr("Changes")
            iconName: "update"
            component: Component {
                ChangesRoom {
                    session: root.session
                    openId: root.navigation.recordId
                    changes: root.changes
                    news: root.news
                    erasures: root.erasures
                    ended: root.ended
                }
            }
        },
        RoomEntry {
            name: "settings"
            title: qsTr("Settings")
            iconName: "settings"
            atFoot: true
            component: Component {
                SettingsRoom {
                    onWelcomeWanted: root.welcomeWanted()
                    session: root.session
                    sync: root.sync
                    watch: root.watch
                    backups: root.backups
                }
            }
        }
    ]

    function find(name: string): RoomEntry {
        return root.all.find(entry => entry.name === name) ?? root.all[0];
    }
}
