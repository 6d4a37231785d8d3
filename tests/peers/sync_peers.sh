#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
# What a client that has BASE downloads to get NEXT, and how long it takes to
# apply, by peer. Usage: sync_peers.sh BASE.jsonl NEXT.jsonl [runs]
# Prints JSON lines. Every result is compared byte by byte with NEXT.
set -uo pipefail
export LC_ALL=C
base=$(realpath "$1") next=$(realpath "$2") runs=${3:-3}
n=$(wc -l <"$base")
work=$(mktemp -d) web= port=
trap '[ -n "$web" ] && kill "$web" 2>/dev/null; rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/www" "$work/old"
cp "$base" "$work/old/base.jsonl" && cp "$next" "$work/www/next.jsonl"
base=$work/old/base.jsonl next=$work/www/next.jsonl
cd "$work" || exit 1

size() { stat -c %s "$1"; }
seconds() { # seconds COMMAND...: wall time on standard output, its failure as ours
  local started=$EPOCHREALTIME rc=0
  "$@" >"$work/out.log" 2>&1 || rc=$?
  awk -v a="$started" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'
  return $rc
}
missing() { local c; for c in "$@"; do command -v "$c" >/dev/null || { echo "$c"; return 0; }; done; return 1; }
skip() { printf '{"peer":"%s","n":%d,"what":"sync","skipped":"%s"}\n' "$1" "$n" "$2"; }
report() { # report PEER BYTES MAKE_SECONDS APPLY... (a function or command that writes $work/got)
  local peer=$1 bytes=$2 make=$3 s all=; shift 3
  for ((i = 0; i < runs; i++)); do
    rm -f "$work/got"
    s=$(seconds "$@") || { skip "$peer" "failed: $(tail -n 1 "$work/out.log" | tr -d '"\\')"; return; }
    cmp -s "$work/got" "$next" || { skip "$peer" "the result differs"; return; }
    all+="$s"$'\n'
  done
  [ "$bytes" = log ] && bytes=$(awk -v r="$runs" '{ s += $1 } END { printf "%d", s / r }' "$work/access.log")
  s=$(printf %s "$all" | sort -n | sed -n "$(((runs + 1) / 2))p")
  printf '{"peer":"%s","n":%d,"what":"sync","bytes":%d,"seconds_apply":%s,"seconds_make":%s,"runs":%d}\n' "$peer" "$n" "$bytes" "$s" "$make" "$runs"
}

printf '{"what":"sync input","n":%d,"base_bytes":%d,"next_bytes":%d,"lines_only_in_next":%d,"lines_only_in_base":%d}\n' \
  "$n" "$(size "$base")" "$(size "$next")" "$(comm -13 "$base" "$next" | wc -l)" "$(comm -23 "$base" "$next" | wc -l)"

# ---- the whole file -----------------------------------------------------------
t=$(seconds zstd -q -f -19 -T0 "$next" -o full.zst)
report "full zstd -19" "$(size full.zst)" "$t" zstd -q -d -f full.zst -o got

# ---- a hand-made record delta: not a peer, the mark to beat --------------------
make_records() {
  { comm -13 "$base" "$next"; comm -13 <(cut -d'"' -f4 "$next") <(cut -d'"' -f4 "$base") | sed 's/.*/{"id":"&","removed":true}/'; } >delta.jsonl
  zstd -q -f -19 delta.jsonl -o delta.zst
}
apply_records() {
  zstd -q -d -f delta.zst -o delta.in
  awk -F'"' 'NR == FNR { d[$4]; next } !($4 in d)' delta.in "$base" | sort -m - <(grep -v '","removed":true}$' delta.in | sort) >got
}
t=$(seconds make_records)
report "record delta, zstd -19 (reference)" "$(size delta.zst)" "$t" apply_records

# ---- binary deltas: the server makes one for each pair of versions --------------
t=$(seconds zstd -q -f -19 -T0 --long=31 --patch-from="$base" "$next" -o patch.zst)
report "zstd -19 --patch-from" "$(size patch.zst)" "$t" zstd -q -d -f --long=31 --patch-from="$base" patch.zst -o got
if m=$(missing xdelta3); then skip xdelta3 "no $m"; else
  window=$(size "$base")
  t=$(seconds xdelta3 -e -f -9 -S lzma -B "$window" -W 16777216 -s "$base" "$next" patch.vcdiff)
  report "xdelta3 -9 -S lzma" "$(size patch.vcdiff)" "$t" xdelta3 -d -f -B "$window" -s "$base" patch.vcdiff got
fi
if m=$(missing bsdiff bspatch); then skip bsdiff "no $m"; else
  t=$(seconds bsdiff "$base" "$next" patch.bsdiff)
  report bsdiff "$(size patch.bsdiff)" "$t" bspatch "$base" got patch.bsdiff
fi

# ---- block-wise: one file for every old version, served by a plain web server ---
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
nginx=$(PATH=$PATH:/usr/sbin command -v nginx || true)
if [ -n "$nginx" ]; then
  for port in 18437 18951 21377 26171 31013; do
    (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue
    cat >nginx.conf <<CONF
daemon off; master_process off; pid $work/nginx.pid; error_log $work/error.log;
$([ "$(id -u)" = 0 ] && echo "user root;")
events {}
http {
  log_format bytes '\$bytes_sent'; access_log $work/access.log bytes;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  default_type application/octet-stream;
  server { listen 127.0.0.1:$port; root $work/www; }
}
CONF
    "$nginx" -p "$work" -c "$work/nginx.conf" >"$work/nginx.log" 2>&1 & web=$!
    sleep 1
    kill -0 "$web" 2>/dev/null && break
    web=
  done
fi
from=http://127.0.0.1:$port
if [ -z "$web" ]; then skip zsync "no nginx"; skip zchunk "no nginx"; exit 0; fi
if m=$(missing zsync zsyncmake); then skip zsync "no $m"; else
  t=$(seconds zsyncmake -u next.jsonl -o www/next.zsync "$next")
  : >access.log
  report "zsync, plain" log "$t" zsync -q -i "$base" -o got "$from/next.zsync"
  gz() { (cd www && zsyncmake -z -o nextz.zsync -u next.jsonl.gz next.jsonl); }
  t=$(seconds gz)
  : >access.log
  report "zsync, -z (compressed)" log "$t" zsync -q -i "$base" -o got "$from/nextz.zsync"
fi
if m=$(missing zck zckdl unzck); then skip zchunk "no $m"; else
  apply_zck() { # the client keeps its catalogue as a .zck
    rm -rf dl && mkdir dl && cd dl && zckdl -s "$work/old/$1" "$from/$2" && unzck "$2" && mv "${2%.zck}" ../got
    local rc=$?; cd "$work"; return $rc
  }
  zck_pair() { # zck_pair PEER NAME OPTIONS...
    local peer=$1 name=$2 t; shift 2
    zck "$@" -o "old/$name.zck" "$base" >zck.log 2>&1 && t=$(seconds zck "$@" -o "www/$name-next.zck" "$next") || { skip "$peer" "zck failed"; return; }
    if unzck --stdout "www/$name-next.zck" 2>/dev/null | cmp -s - "$next"; then
      : >access.log
      report "$peer" log "$t" apply_zck "$name.zck" "$name-next.zck"
    else # seen with zck 1.2.3 -s on files over a few megabytes: what it would cost, all the same
      printf '{"peer":"%s","n":%d,"what":"sync","skipped":"unzck does not give back what zck packed","bytes_computed":%d}\n' "$peer" "$n" \
        "$(zck_delta_size "old/$name.zck" "www/$name-next.zck" 2>/dev/null | awk '/Would download/ { print $3 + 0 }')"
    fi
    printf '{"peer":"%s","n":%d,"what":"sync, first download","bytes":%d}\n' "$peer" "$n" "$(size "www/$name-next.zck")"
  }
  zck_pair "zchunk, default" plain
  if m=$(missing zck_gen_zdict); then skip "zchunk, dictionary" "no $m"; else
    (cd old && zck_gen_zdict plain.zck) >dict.log 2>&1
    if [ -s old/plain.zdict ]; then
      zck_pair "zchunk, dictionary" dict -D old/plain.zdict
      zck_pair "zchunk, dictionary, a chunk a record" record -D old/plain.zdict -m -s '{"id":"org:'
    else skip "zchunk, dictionary" "zck_gen_zdict failed"; fi
  fi
fi
