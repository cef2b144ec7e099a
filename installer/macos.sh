#!/usr/bin/env bash
# Makes the app image and a .dmg of it on macOS: macos.sh VERSION, after app/launcher was packaged. NOT RUN HERE: it has
# only been read. Without a certificate the .dmg is unsigned, and macOS asks before it opens it.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/target
# macOS refuses versions that begin with 0
version=${1/#0./1.}
. "$here/../app/jdk25.sh"
. "$here/image.sh"
jdk=$(find_jdk25) || { echo "installer: no JDK 25 found, set JAVA25_HOME to its folder" >&2; exit 1; }
app=$work/image/phalanx.app
contents=$app/Contents
native=Mac

mkdir -p "$work"
iconset=$work/phalanx.iconset
mkdir -p "$iconset"
for size in 16 32 128 256 512; do
    cp "$here/../assets/icons/phalanx-$size.png" "$iconset/icon_${size}x${size}.png"
done
iconutil --convert icns --output "$work/phalanx.icns" "$iconset"

make_runtime
make_image "$work/phalanx.icns"
rm -rf "$work/trained" "$work/phalanx.aot"
screenless="-Dglass.platform=Headless -Dprism.order=sw -Duser.home=$work/home"
mkdir -p "$work/home"
JAVA_TOOL_OPTIONS=$screenless "$contents/MacOS/phalanx" demo --dir "$work/trained"
JAVA_TOOL_OPTIONS="$screenless -XX:AOTCacheOutput=$work/phalanx.aot" "$contents/MacOS/phalanx" rehearse --workspace "$work/trained"
cp "$work/phalanx.aot" "$contents/app/"
printf '%s\n' 'java-options=-XX:AOTCache=$APPDIR/phalanx.aot' 'java-options=-Xlog:aot=off' >>"$contents/app/phalanx.cfg"
"$jdk/bin/jpackage" --type dmg --name Phalanx --app-version "$version" --dest "$work" --app-image "$app" \
    --license-file "$here/../LICENSE"
