# What counting instructions needs, for `check` and `run`.
command -v valgrind > /dev/null || { echo "error: counting instructions needs valgrind" >&2; exit 1; }
# The runner and the library gungraun must be of one version.
version=$(sed -n '/^name = "gungraun"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
tools=$PWD/target/tools
if [[ $("$tools/bin/gungraun-runner" --version 2> /dev/null) != *" $version" ]]; then
  cargo install --quiet --locked --force --root "$tools" "gungraun-runner@$version"
fi
export GUNGRAUN_RUNNER=$tools/bin/gungraun-runner
