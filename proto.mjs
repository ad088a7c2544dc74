import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire as createRequire$1 } from "module";
//#region node_modules/oxc-parser/src-js/bindings.js
const require$1 = createRequire$1(import.meta.url);
const { readFileSync: readFileSync$1 } = require$1("fs");
let nativeBinding = null;
const loadErrors = [];
const isMusl = () => {
	let musl = false;
	if (process.platform === "linux") {
		musl = isMuslFromFilesystem();
		if (musl === null) musl = isMuslFromReport();
		if (musl === null) musl = isMuslFromChildProcess();
	}
	return musl;
};
const isFileMusl = (f) => f.includes("libc.musl-") || f.includes("ld-musl-");
const isMuslFromFilesystem = () => {
	try {
		return readFileSync$1("/usr/bin/ldd", "utf-8").includes("musl");
	} catch {
		return null;
	}
};
const isMuslFromReport = () => {
	let report = null;
	if (process.report && typeof process.report.getReport === "function") {
		process.report.excludeNetwork = true;
		report = process.report.getReport();
	}
	if (!report) return null;
	if (report.header && report.header.glibcVersionRuntime) return false;
	if (Array.isArray(report.sharedObjects)) {
		if (report.sharedObjects.some(isFileMusl)) return true;
	}
	return false;
};
const isMuslFromChildProcess = () => {
	try {
		return require$1("child_process").execSync("ldd --version", { encoding: "utf8" }).includes("musl");
	} catch (e) {
		return false;
	}
};
function requireNative() {
	if (process.env.NAPI_RS_NATIVE_LIBRARY_PATH) try {
		const overrideBinding = require$1(process.env.NAPI_RS_NATIVE_LIBRARY_PATH);
		overrideBinding && typeof overrideBinding.__napiBindingTarget === "string" && overrideBinding.__napiBindingTarget;
		return overrideBinding;
	} catch (err) {
		loadErrors.push(err);
	}
	else if (process.platform === "android") if (process.arch === "arm64") {
		try {
			return require$1("./parser.android-arm64.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-android-arm64");
			const bindingPackageVersion = require$1("@oxc-parser/binding-android-arm64/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else if (process.arch === "arm") {
		try {
			return require$1("./parser.android-arm-eabi.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-android-arm-eabi");
			const bindingPackageVersion = require$1("@oxc-parser/binding-android-arm-eabi/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on Android ${process.arch}`));
	else if (process.platform === "win32") if (process.arch === "x64") if (process.config && process.config.variables && process.config.variables.shlib_suffix === "dll.a" || process.config && process.config.variables && process.config.variables.node_target_type === "shared_library") {
		try {
			return require$1("./parser.win32-x64-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-win32-x64-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-win32-x64-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else {
		try {
			return require$1("./parser.win32-x64-msvc.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-win32-x64-msvc");
			const bindingPackageVersion = require$1("@oxc-parser/binding-win32-x64-msvc/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	}
	else if (process.arch === "ia32") {
		try {
			return require$1("./parser.win32-ia32-msvc.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-win32-ia32-msvc");
			const bindingPackageVersion = require$1("@oxc-parser/binding-win32-ia32-msvc/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else if (process.arch === "arm64") {
		try {
			return require$1("./parser.win32-arm64-msvc.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-win32-arm64-msvc");
			const bindingPackageVersion = require$1("@oxc-parser/binding-win32-arm64-msvc/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on Windows: ${process.arch}`));
	else if (process.platform === "darwin") {
		try {
			return require$1("./parser.darwin-universal.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-darwin-universal");
			const bindingPackageVersion = require$1("@oxc-parser/binding-darwin-universal/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
		if (process.arch === "x64") {
			try {
				return require$1("./parser.darwin-x64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require$1("@oxc-parser/binding-darwin-x64");
				const bindingPackageVersion = require$1("@oxc-parser/binding-darwin-x64/package.json").version;
				if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "arm64") {
			try {
				return require$1("./parser.darwin-arm64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require$1("@oxc-parser/binding-darwin-arm64");
				const bindingPackageVersion = require$1("@oxc-parser/binding-darwin-arm64/package.json").version;
				if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on macOS: ${process.arch}`));
	} else if (process.platform === "freebsd") if (process.arch === "x64") {
		try {
			return require$1("./parser.freebsd-x64.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-freebsd-x64");
			const bindingPackageVersion = require$1("@oxc-parser/binding-freebsd-x64/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else if (process.arch === "arm64") {
		try {
			return require$1("./parser.freebsd-arm64.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-freebsd-arm64");
			const bindingPackageVersion = require$1("@oxc-parser/binding-freebsd-arm64/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on FreeBSD: ${process.arch}`));
	else if (process.platform === "linux") if (process.arch === "x64") if (isMusl()) {
		try {
			return require$1("./parser.linux-x64-musl.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-x64-musl");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-x64-musl/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else {
		try {
			return require$1("./parser.linux-x64-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-x64-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-x64-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	}
	else if (process.arch === "arm64") if (isMusl()) {
		try {
			return require$1("./parser.linux-arm64-musl.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-arm64-musl");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-arm64-musl/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else {
		try {
			return require$1("./parser.linux-arm64-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-arm64-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-arm64-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	}
	else if (process.arch === "arm") if (isMusl()) {
		try {
			return require$1("./parser.linux-arm-musleabihf.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-arm-musleabihf");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-arm-musleabihf/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else {
		try {
			return require$1("./parser.linux-arm-gnueabihf.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-arm-gnueabihf");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-arm-gnueabihf/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	}
	else if (process.arch === "loong64") if (isMusl()) {
		try {
			return require$1("./parser.linux-loong64-musl.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-loong64-musl");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-loong64-musl/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else {
		try {
			return require$1("./parser.linux-loong64-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-loong64-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-loong64-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	}
	else if (process.arch === "riscv64") if (isMusl()) {
		try {
			return require$1("./parser.linux-riscv64-musl.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-riscv64-musl");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-riscv64-musl/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else {
		try {
			return require$1("./parser.linux-riscv64-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-riscv64-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-riscv64-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	}
	else if (process.arch === "ppc64") {
		try {
			return require$1("./parser.linux-ppc64-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-ppc64-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-ppc64-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else if (process.arch === "s390x") {
		try {
			return require$1("./parser.linux-s390x-gnu.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-linux-s390x-gnu");
			const bindingPackageVersion = require$1("@oxc-parser/binding-linux-s390x-gnu/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on Linux: ${process.arch}`));
	else if (process.platform === "openharmony") if (process.arch === "arm64") {
		try {
			return require$1("./parser.openharmony-arm64.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-openharmony-arm64");
			const bindingPackageVersion = require$1("@oxc-parser/binding-openharmony-arm64/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else if (process.arch === "x64") {
		try {
			return require$1("./parser.openharmony-x64.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-openharmony-x64");
			const bindingPackageVersion = require$1("@oxc-parser/binding-openharmony-x64/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else if (process.arch === "arm") {
		try {
			return require$1("./parser.openharmony-arm.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require$1("@oxc-parser/binding-openharmony-arm");
			const bindingPackageVersion = require$1("@oxc-parser/binding-openharmony-arm/package.json").version;
			if (bindingPackageVersion !== "0.156.0" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
	} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on OpenHarmony: ${process.arch}`));
	else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported OS: ${process.platform}, architecture: ${process.arch}`));
}
function createLoadErrorChain(errors) {
	return errors.reduce((previous, current) => {
		let message;
		try {
			message = current && typeof current.message === "string" ? current.message : String(current);
		} catch {
			message = "Unknown error";
		}
		const error = new Error(message);
		error.cause = previous;
		return error;
	}, null);
}
const __napiWasiFlavors = ["wasm32-wasi", "wasm32-wasip1"];
const __napiWasiFlavor = process.env.NAPI_RS_WASI_FLAVOR;
const __napiWasiFlavorRequested = typeof __napiWasiFlavor === "string" && __napiWasiFlavor.length > 0;
if (__napiWasiFlavorRequested && __napiWasiFlavors.indexOf(__napiWasiFlavor) === -1) throw new Error("Unsupported WASI flavor \"" + __napiWasiFlavor + "\". Available flavors: " + __napiWasiFlavors.join(", "));
const forceWasiError = process.env.NAPI_RS_FORCE_WASI === "error";
const forceWasi = process.env.NAPI_RS_FORCE_WASI === "true" || forceWasiError || __napiWasiFlavorRequested;
if (!forceWasi) nativeBinding = requireNative();
if (!nativeBinding || forceWasi) {
	let wasiBinding = null;
	let wasiBindingLoaded = false;
	const wasiBindingErrors = [];
	const __napiWasiResolveCandidate = (specifier, isPackage, localArtifacts) => {
		try {
			require$1.resolve(specifier);
		} catch (resolveError) {
			if (!resolveError || resolveError.code !== "MODULE_NOT_FOUND") throw resolveError;
			if (isPackage) {
				try {
					require$1.resolve(specifier + "/package.json");
				} catch (packageError) {
					if (packageError && packageError.code === "MODULE_NOT_FOUND") return resolveError;
					throw resolveError;
				}
				throw resolveError;
			}
			return resolveError;
		}
		if (localArtifacts) {
			let artifactError = null;
			for (let i = 0; i < localArtifacts.length; i++) try {
				require$1.resolve(localArtifacts[i]);
				return null;
			} catch (resolveError) {
				if (!resolveError || resolveError.code !== "MODULE_NOT_FOUND") throw resolveError;
				artifactError = resolveError;
			}
			return artifactError;
		}
		return null;
	};
	if (!wasiBindingLoaded && (!__napiWasiFlavorRequested || __napiWasiFlavor === "wasm32-wasi")) {
		let candidateError = null;
		let candidateFailed = false;
		try {
			candidateError = __napiWasiResolveCandidate("./parser.wasi.cjs", false, ["./parser.wasm32-wasi.debug.wasm", "./parser.wasm32-wasi.wasm"]);
			candidateFailed = candidateError !== null;
			if (!candidateFailed) {
				wasiBinding = require$1("./parser.wasi.cjs");
				nativeBinding = wasiBinding;
				wasiBindingLoaded = true;
			}
		} catch (err) {
			candidateError = err;
			candidateFailed = true;
		}
		if (candidateFailed) {
			wasiBindingErrors.push(candidateError);
			loadErrors.push(candidateError);
		}
	}
	if (!wasiBindingLoaded && (!__napiWasiFlavorRequested || __napiWasiFlavor === "wasm32-wasip1")) {
		let candidateError = null;
		let candidateFailed = false;
		try {
			candidateError = __napiWasiResolveCandidate("./parser.wasip1.cjs", false, ["./parser.wasm32-wasip1.debug.wasm", "./parser.wasm32-wasip1.wasm"]);
			candidateFailed = candidateError !== null;
			if (!candidateFailed) {
				wasiBinding = require$1("./parser.wasip1.cjs");
				nativeBinding = wasiBinding;
				wasiBindingLoaded = true;
			}
		} catch (err) {
			candidateError = err;
			candidateFailed = true;
		}
		if (candidateFailed) {
			wasiBindingErrors.push(candidateError);
			loadErrors.push(candidateError);
		}
	}
	if (!wasiBindingLoaded && (!__napiWasiFlavorRequested || __napiWasiFlavor === "wasm32-wasi")) {
		let candidateError = null;
		let candidateFailed = false;
		try {
			candidateError = __napiWasiResolveCandidate("@oxc-parser/binding-wasm32-wasi", true, void 0);
			candidateFailed = candidateError !== null;
			if (!candidateFailed) {
				if (process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") {
					const bindingPackageVersion = require$1("@oxc-parser/binding-wasm32-wasi/package.json").version;
					if (bindingPackageVersion !== "0.156.0") throw new Error(`WASI binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				}
				wasiBinding = require$1("@oxc-parser/binding-wasm32-wasi");
				nativeBinding = wasiBinding;
				wasiBindingLoaded = true;
			}
		} catch (err) {
			candidateError = err;
			candidateFailed = true;
		}
		if (candidateFailed) {
			wasiBindingErrors.push(candidateError);
			loadErrors.push(candidateError);
		}
	}
	if (!wasiBindingLoaded && (!__napiWasiFlavorRequested || __napiWasiFlavor === "wasm32-wasip1")) {
		let candidateError = null;
		let candidateFailed = false;
		try {
			candidateError = __napiWasiResolveCandidate("@oxc-parser/binding-wasm32-wasip1", true, void 0);
			candidateFailed = candidateError !== null;
			if (!candidateFailed) {
				if (process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") {
					const bindingPackageVersion = require$1("@oxc-parser/binding-wasm32-wasip1/package.json").version;
					if (bindingPackageVersion !== "0.156.0") throw new Error(`WASI binding package version mismatch, expected 0.156.0 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				}
				wasiBinding = require$1("@oxc-parser/binding-wasm32-wasip1");
				nativeBinding = wasiBinding;
				wasiBindingLoaded = true;
			}
		} catch (err) {
			candidateError = err;
			candidateFailed = true;
		}
		if (candidateFailed) {
			wasiBindingErrors.push(candidateError);
			loadErrors.push(candidateError);
		}
	}
	if (!wasiBindingLoaded && forceWasi && !forceWasiError && !__napiWasiFlavorRequested) nativeBinding = requireNative();
	if ((forceWasiError || __napiWasiFlavorRequested) && !wasiBindingLoaded) {
		const error = /* @__PURE__ */ new Error(__napiWasiFlavorRequested ? "WASI binding for flavor \"" + __napiWasiFlavor + "\" not found" : "WASI binding not found and NAPI_RS_FORCE_WASI is set to error");
		error.cause = createLoadErrorChain(wasiBindingErrors);
		throw error;
	}
}
if (!nativeBinding && globalThis.process?.versions?.["webcontainer"]) try {
	nativeBinding = require$1("./webcontainer-fallback.cjs");
} catch (err) {
	loadErrors.push(err);
}
if (!nativeBinding) {
	if (loadErrors.length > 0) {
		const error = /* @__PURE__ */ new Error("Cannot find native binding. npm has a bug related to optional dependencies (https://github.com/npm/cli/issues/4828). Please try `npm i` again after removing both package-lock.json and node_modules directory.");
		error.cause = createLoadErrorChain(loadErrors);
		throw error;
	}
	throw new Error(`Failed to load native binding`);
}
const { Severity, ParseResult, ExportExportNameKind, ExportImportNameKind, ExportLocalNameKind, ImportNameKind, parse, parseSync: parseSync$1, rawTransferSupported } = nativeBinding;
const { getBufferOffset, parseRaw: parseRaw$1, parseRawSync } = nativeBinding;
//#endregion
//#region node_modules/oxc-parser/src-js/wrap.js
function wrap(result) {
	let program, module, comments, errors;
	return {
		get program() {
			if (!program) program = jsonParseAst(result.program);
			return program;
		},
		get module() {
			if (!module) module = result.module;
			return module;
		},
		get comments() {
			if (!comments) comments = result.comments;
			return comments;
		},
		get errors() {
			if (!errors) errors = result.errors;
			return errors;
		}
	};
}
function jsonParseAst(programJson) {
	const { node: program, fixes } = JSON.parse(programJson);
	for (const fixPath of fixes) applyFix(program, fixPath);
	return program;
}
function applyFix(program, fixPath) {
	let node = program;
	for (const key of fixPath) node = node[key];
	if (node.bigint) node.value = BigInt(node.bigint);
	else try {
		node.value = RegExp(node.regex.pattern, node.regex.flags);
	} catch {}
}
//#endregion
//#region node_modules/oxc-parser/src-js/generated/visit/keys.js
const { freeze } = Object;
const $EMPTY = freeze([]), DECORATORS__KEY__TYPE_ANNOTATION__VALUE = freeze([
	"decorators",
	"key",
	"typeAnnotation",
	"value"
]), LEFT__RIGHT = freeze(["left", "right"]), ARGUMENT = freeze(["argument"]), BODY = freeze(["body"]), LABEL = freeze(["label"]), CALLEE__TYPE_ARGUMENTS__ARGUMENTS = freeze([
	"callee",
	"typeArguments",
	"arguments"
]), EXPRESSION = freeze(["expression"]), DECORATORS__ID__TYPE_PARAMETERS__SUPER_CLASS__SUPER_TYPE_ARGUMENTS__IMPLEMENTS__BODY = freeze([
	"decorators",
	"id",
	"typeParameters",
	"superClass",
	"superTypeArguments",
	"implements",
	"body"
]), TEST__CONSEQUENT__ALTERNATE = freeze([
	"test",
	"consequent",
	"alternate"
]), LEFT__RIGHT__BODY = freeze([
	"left",
	"right",
	"body"
]), ID__TYPE_PARAMETERS__PARAMS__RETURN_TYPE__BODY = freeze([
	"id",
	"typeParameters",
	"params",
	"returnType",
	"body"
]), KEY__VALUE = freeze(["key", "value"]), LOCAL = freeze(["local"]), OBJECT__PROPERTY = freeze(["object", "property"]), DECORATORS__KEY__TYPE_ANNOTATION = freeze([
	"decorators",
	"key",
	"typeAnnotation"
]), EXPRESSION__TYPE_ANNOTATION = freeze(["expression", "typeAnnotation"]), TYPE_PARAMETERS__PARAMS__RETURN_TYPE = freeze([
	"typeParameters",
	"params",
	"returnType"
]), EXPRESSION__TYPE_ARGUMENTS = freeze(["expression", "typeArguments"]), MEMBERS = freeze(["members"]), ID__BODY = freeze(["id", "body"]), TYPES = freeze(["types"]), TYPE_ANNOTATION = freeze(["typeAnnotation"]), PARAMS = freeze(["params"]);
freeze({
	DebuggerStatement: $EMPTY,
	EmptyStatement: $EMPTY,
	Literal: $EMPTY,
	PrivateIdentifier: $EMPTY,
	Super: $EMPTY,
	TemplateElement: $EMPTY,
	ThisExpression: $EMPTY,
	JSXClosingFragment: $EMPTY,
	JSXEmptyExpression: $EMPTY,
	JSXIdentifier: $EMPTY,
	JSXOpeningFragment: $EMPTY,
	JSXText: $EMPTY,
	TSAnyKeyword: $EMPTY,
	TSBigIntKeyword: $EMPTY,
	TSBooleanKeyword: $EMPTY,
	TSIntrinsicKeyword: $EMPTY,
	TSJSDocUnknownType: $EMPTY,
	TSNeverKeyword: $EMPTY,
	TSNullKeyword: $EMPTY,
	TSNumberKeyword: $EMPTY,
	TSObjectKeyword: $EMPTY,
	TSStringKeyword: $EMPTY,
	TSSymbolKeyword: $EMPTY,
	TSThisType: $EMPTY,
	TSUndefinedKeyword: $EMPTY,
	TSUnknownKeyword: $EMPTY,
	TSVoidKeyword: $EMPTY,
	AccessorProperty: DECORATORS__KEY__TYPE_ANNOTATION__VALUE,
	ArrayExpression: freeze(["elements"]),
	ArrayPattern: freeze([
		"decorators",
		"elements",
		"typeAnnotation"
	]),
	ArrowFunctionExpression: freeze([
		"typeParameters",
		"params",
		"returnType",
		"body"
	]),
	AssignmentExpression: LEFT__RIGHT,
	AssignmentPattern: freeze([
		"decorators",
		"left",
		"right",
		"typeAnnotation"
	]),
	AwaitExpression: ARGUMENT,
	BinaryExpression: LEFT__RIGHT,
	BlockStatement: BODY,
	BreakStatement: LABEL,
	CallExpression: CALLEE__TYPE_ARGUMENTS__ARGUMENTS,
	CatchClause: freeze(["param", "body"]),
	ChainExpression: EXPRESSION,
	ClassBody: BODY,
	ClassDeclaration: DECORATORS__ID__TYPE_PARAMETERS__SUPER_CLASS__SUPER_TYPE_ARGUMENTS__IMPLEMENTS__BODY,
	ClassExpression: DECORATORS__ID__TYPE_PARAMETERS__SUPER_CLASS__SUPER_TYPE_ARGUMENTS__IMPLEMENTS__BODY,
	ConditionalExpression: TEST__CONSEQUENT__ALTERNATE,
	ContinueStatement: LABEL,
	Decorator: EXPRESSION,
	DoWhileStatement: freeze(["body", "test"]),
	ExportAllDeclaration: freeze([
		"exported",
		"source",
		"attributes"
	]),
	ExportDefaultDeclaration: freeze(["declaration"]),
	ExportNamedDeclaration: freeze([
		"declaration",
		"specifiers",
		"source",
		"attributes"
	]),
	ExportSpecifier: freeze(["local", "exported"]),
	ExpressionStatement: EXPRESSION,
	ForInStatement: LEFT__RIGHT__BODY,
	ForOfStatement: LEFT__RIGHT__BODY,
	ForStatement: freeze([
		"init",
		"test",
		"update",
		"body"
	]),
	FunctionDeclaration: ID__TYPE_PARAMETERS__PARAMS__RETURN_TYPE__BODY,
	FunctionExpression: ID__TYPE_PARAMETERS__PARAMS__RETURN_TYPE__BODY,
	Identifier: freeze(["decorators", "typeAnnotation"]),
	IfStatement: TEST__CONSEQUENT__ALTERNATE,
	ImportAttribute: KEY__VALUE,
	ImportDeclaration: freeze([
		"specifiers",
		"source",
		"attributes"
	]),
	ImportDefaultSpecifier: LOCAL,
	ImportExpression: freeze(["source", "options"]),
	ImportNamespaceSpecifier: LOCAL,
	ImportSpecifier: freeze(["imported", "local"]),
	LabeledStatement: freeze(["label", "body"]),
	LogicalExpression: LEFT__RIGHT,
	MemberExpression: OBJECT__PROPERTY,
	MetaProperty: freeze(["meta", "property"]),
	MethodDefinition: freeze([
		"decorators",
		"key",
		"value"
	]),
	NewExpression: CALLEE__TYPE_ARGUMENTS__ARGUMENTS,
	ObjectExpression: freeze(["properties"]),
	ObjectPattern: freeze([
		"decorators",
		"properties",
		"typeAnnotation"
	]),
	ParenthesizedExpression: EXPRESSION,
	Program: BODY,
	Property: KEY__VALUE,
	PropertyDefinition: DECORATORS__KEY__TYPE_ANNOTATION__VALUE,
	RestElement: freeze([
		"decorators",
		"argument",
		"typeAnnotation"
	]),
	ReturnStatement: ARGUMENT,
	SequenceExpression: freeze(["expressions"]),
	SpreadElement: ARGUMENT,
	StaticBlock: BODY,
	SwitchCase: freeze(["test", "consequent"]),
	SwitchStatement: freeze(["discriminant", "cases"]),
	TaggedTemplateExpression: freeze([
		"tag",
		"typeArguments",
		"quasi"
	]),
	TemplateLiteral: freeze(["quasis", "expressions"]),
	ThrowStatement: ARGUMENT,
	TryStatement: freeze([
		"block",
		"handler",
		"finalizer"
	]),
	UnaryExpression: ARGUMENT,
	UpdateExpression: ARGUMENT,
	V8IntrinsicExpression: freeze(["name", "arguments"]),
	VariableDeclaration: freeze(["declarations"]),
	VariableDeclarator: freeze(["id", "init"]),
	WhileStatement: freeze(["test", "body"]),
	WithStatement: freeze(["object", "body"]),
	YieldExpression: ARGUMENT,
	JSXAttribute: freeze(["name", "value"]),
	JSXClosingElement: freeze(["name"]),
	JSXElement: freeze([
		"openingElement",
		"children",
		"closingElement"
	]),
	JSXExpressionContainer: EXPRESSION,
	JSXFragment: freeze([
		"openingFragment",
		"children",
		"closingFragment"
	]),
	JSXMemberExpression: OBJECT__PROPERTY,
	JSXNamespacedName: freeze(["namespace", "name"]),
	JSXOpeningElement: freeze([
		"name",
		"typeArguments",
		"attributes"
	]),
	JSXSpreadAttribute: ARGUMENT,
	JSXSpreadChild: EXPRESSION,
	TSAbstractAccessorProperty: DECORATORS__KEY__TYPE_ANNOTATION,
	TSAbstractMethodDefinition: KEY__VALUE,
	TSAbstractPropertyDefinition: DECORATORS__KEY__TYPE_ANNOTATION,
	TSArrayType: freeze(["elementType"]),
	TSAsExpression: EXPRESSION__TYPE_ANNOTATION,
	TSCallSignatureDeclaration: TYPE_PARAMETERS__PARAMS__RETURN_TYPE,
	TSClassImplements: EXPRESSION__TYPE_ARGUMENTS,
	TSConditionalType: freeze([
		"checkType",
		"extendsType",
		"trueType",
		"falseType"
	]),
	TSConstructSignatureDeclaration: TYPE_PARAMETERS__PARAMS__RETURN_TYPE,
	TSConstructorType: TYPE_PARAMETERS__PARAMS__RETURN_TYPE,
	TSDeclareFunction: ID__TYPE_PARAMETERS__PARAMS__RETURN_TYPE__BODY,
	TSEmptyBodyFunctionExpression: freeze([
		"id",
		"typeParameters",
		"params",
		"returnType"
	]),
	TSEnumBody: MEMBERS,
	TSEnumDeclaration: ID__BODY,
	TSEnumMember: freeze(["id", "initializer"]),
	TSExportAssignment: EXPRESSION,
	TSExternalModuleReference: EXPRESSION,
	TSFunctionType: TYPE_PARAMETERS__PARAMS__RETURN_TYPE,
	TSImportEqualsDeclaration: freeze(["id", "moduleReference"]),
	TSImportType: freeze([
		"source",
		"options",
		"qualifier",
		"typeArguments"
	]),
	TSIndexSignature: freeze(["parameters", "typeAnnotation"]),
	TSIndexedAccessType: freeze(["objectType", "indexType"]),
	TSInferType: freeze(["typeParameter"]),
	TSInstantiationExpression: EXPRESSION__TYPE_ARGUMENTS,
	TSInterfaceBody: BODY,
	TSInterfaceDeclaration: freeze([
		"id",
		"typeParameters",
		"extends",
		"body"
	]),
	TSInterfaceHeritage: EXPRESSION__TYPE_ARGUMENTS,
	TSIntersectionType: TYPES,
	TSJSDocNonNullableType: TYPE_ANNOTATION,
	TSJSDocNullableType: TYPE_ANNOTATION,
	TSLiteralType: freeze(["literal"]),
	TSMappedType: freeze([
		"key",
		"constraint",
		"nameType",
		"typeAnnotation"
	]),
	TSMethodSignature: freeze([
		"key",
		"typeParameters",
		"params",
		"returnType"
	]),
	TSModuleBlock: BODY,
	TSModuleDeclaration: ID__BODY,
	TSNamedTupleMember: freeze(["label", "elementType"]),
	TSNamespaceExportDeclaration: freeze(["id"]),
	TSNonNullExpression: EXPRESSION,
	TSOptionalType: TYPE_ANNOTATION,
	TSParameterProperty: freeze(["decorators", "parameter"]),
	TSParenthesizedType: TYPE_ANNOTATION,
	TSPropertySignature: freeze(["key", "typeAnnotation"]),
	TSQualifiedName: LEFT__RIGHT,
	TSRestType: TYPE_ANNOTATION,
	TSSatisfiesExpression: EXPRESSION__TYPE_ANNOTATION,
	TSTemplateLiteralType: freeze(["quasis", "types"]),
	TSTupleType: freeze(["elementTypes"]),
	TSTypeAliasDeclaration: freeze([
		"id",
		"typeParameters",
		"typeAnnotation"
	]),
	TSTypeAnnotation: TYPE_ANNOTATION,
	TSTypeAssertion: freeze(["typeAnnotation", "expression"]),
	TSTypeLiteral: MEMBERS,
	TSTypeOperator: TYPE_ANNOTATION,
	TSTypeParameter: freeze([
		"name",
		"constraint",
		"default"
	]),
	TSTypeParameterDeclaration: PARAMS,
	TSTypeParameterInstantiation: PARAMS,
	TSTypePredicate: freeze(["parameterName", "typeAnnotation"]),
	TSTypeQuery: freeze(["exprName", "typeArguments"]),
	TSTypeReference: freeze(["typeName", "typeArguments"]),
	TSUnionType: TYPES
});
//#endregion
//#region node_modules/oxc-parser/src-js/index.js
const require = createRequire(import.meta.url);
let parseSyncRaw = null, parseRaw, parseSyncLazy = null, parseLazy, LazyVisitor;
/**
* Lazy-load code related to raw transfer.
* @returns {undefined}
*/
function loadRawTransfer() {
	if (parseSyncRaw === null) ({parseSyncRaw, parse: parseRaw} = require("./raw-transfer/eager.js"));
}
/**
* Lazy-load code related to raw transfer lazy deserialization.
* @returns {undefined}
*/
function loadRawTransferLazy() {
	if (parseSyncLazy === null) ({parseSyncLazy, parse: parseLazy, Visitor: LazyVisitor} = require("./raw-transfer/lazy.js"));
}
/**
* Parse JS/TS source synchronously on current thread.
*
* @param {string} filename - Filename
* @param {string} sourceText - Source text of file
* @param {Object|undefined} options - Parsing options
* @returns {Object} - Object with property getters for `program`, `module`, `comments`, and `errors`
* @throws {Error} - If `experimentalRawTransfer` or `experimentalLazy` option is enabled,
*   and raw transfer is not supported on this platform
*/
function parseSync(filename, sourceText, options) {
	if (options?.experimentalRawTransfer) {
		loadRawTransfer();
		return parseSyncRaw(filename, sourceText, options);
	}
	if (options?.experimentalLazy) {
		loadRawTransferLazy();
		return parseSyncLazy(filename, sourceText, options);
	}
	return wrap(parseSync$1(filename, sourceText, options));
}
//#endregion
//#region node_modules/@eslint-community/regexpp/index.mjs
const latestEcmaVersion = 2025;
let largeIdStartRanges = void 0;
let largeIdContinueRanges = void 0;
function isIdStart(cp) {
	if (cp < 65) return false;
	if (cp < 91) return true;
	if (cp < 97) return false;
	if (cp < 123) return true;
	return isLargeIdStart(cp);
}
function isIdContinue(cp) {
	if (cp < 48) return false;
	if (cp < 58) return true;
	if (cp < 65) return false;
	if (cp < 91) return true;
	if (cp === 95) return true;
	if (cp < 97) return false;
	if (cp < 123) return true;
	return isLargeIdStart(cp) || isLargeIdContinue(cp);
}
function isLargeIdStart(cp) {
	return isInRange(cp, largeIdStartRanges !== null && largeIdStartRanges !== void 0 ? largeIdStartRanges : largeIdStartRanges = initLargeIdStartRanges());
}
function isLargeIdContinue(cp) {
	return isInRange(cp, largeIdContinueRanges !== null && largeIdContinueRanges !== void 0 ? largeIdContinueRanges : largeIdContinueRanges = initLargeIdContinueRanges());
}
function initLargeIdStartRanges() {
	return restoreRanges("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 2 1 7 14 3 1 1w q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 6 h 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 2 1 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 v 2 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 a 6 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 g g 2r 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 2a 5 0 f g 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 3 1 3 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 4 1f d 8m a l b 7 p 5 2 15 2 d 1t 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 7 p 13 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 13 r a m 6z 15 7 1 h 5 i l i s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 v 9 2 0 3 0 2 11 2 0 q 0 2 0 19 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 i 0 52 w w 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 o 17 m 0 6n i g 0 2 c 2 x 3h 0 28 pl 2v 33 6 5q d 8m 1sa 2o g tr i 5 q 32y 6 g6 5a2 t 1cz fs 8 u i 26 i t j 1b h 3 w k 6 i c1 18 5w 1r x o 3 o 19 22 6 0 1v c 1t 1 2 0 f 4 a 5p6 11 x 2o 36 e pd f 1e 5y6 3 2 6 2 1 2 88 a 0 u 2 3 0 f 4 8 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9g 2 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 3l f 6 1j 1e 1d 1p 43 18 b 6 h 0 8y t j 17 dh r 6d t 3 0 5s u 2 2 2 1 2 6 3 4 a 1 69 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 3dq 2 4gd 3 5rk g h9 1wj f1 15v 3t6 6 6jt upz 8qn");
}
function initLargeIdContinueRanges() {
	return restoreRanges("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 2 1z a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1o 8 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 6 4 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 1d g 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r el 1 1e 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 2p 0 n51 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 12 0 ig 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 7 9 w 4 8u 1 v 4 x f 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 1w 8 2 0 3 0 2 3 2 4 2 0 f 1 2b h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 7 j 1m e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f 5j 7 3t 9 1i 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 1j 9 7 0 77 3 a 1 2 0 1d 6 4 4 e a 44m 0 7 e 8uh r 1t3 9 2f 9 13 4 1o 6 q 9 ev 9 d2 0 2 1i 8 3 2a 0 c 1 f58 1 382 9 ef 19 3 m dd 1 1p 4 4 5 9 7 3 6 v 3 45 2 c 2 9 1 3 0 x 1 11p 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d 6t 1 2 9 6h 0 3 0 8 1 6 0 d7 6 32 6 6 9 3o7 9 gvt3 6n");
}
function isInRange(cp, ranges) {
	let l = 0, r = ranges.length / 2 | 0, i = 0, min = 0, max = 0;
	while (l < r) {
		i = (l + r) / 2 | 0;
		min = ranges[2 * i];
		max = ranges[2 * i + 1];
		if (cp < min) r = i;
		else if (cp > max) l = i + 1;
		else return true;
	}
	return false;
}
function restoreRanges(data) {
	let last = 0;
	return data.split(" ").map((s) => last += parseInt(s, 36) | 0);
}
var DataSet = class {
	constructor(raw2018, raw2019, raw2020, raw2021, raw2022, raw2023, raw2024, raw2025, raw2026) {
		this._raw2018 = raw2018;
		this._raw2019 = raw2019;
		this._raw2020 = raw2020;
		this._raw2021 = raw2021;
		this._raw2022 = raw2022;
		this._raw2023 = raw2023;
		this._raw2024 = raw2024;
		this._raw2025 = raw2025;
		this._raw2026 = raw2026;
	}
	get es2018() {
		var _a;
		return (_a = this._set2018) !== null && _a !== void 0 ? _a : this._set2018 = new Set(this._raw2018.split(" "));
	}
	get es2019() {
		var _a;
		return (_a = this._set2019) !== null && _a !== void 0 ? _a : this._set2019 = new Set(this._raw2019.split(" "));
	}
	get es2020() {
		var _a;
		return (_a = this._set2020) !== null && _a !== void 0 ? _a : this._set2020 = new Set(this._raw2020.split(" "));
	}
	get es2021() {
		var _a;
		return (_a = this._set2021) !== null && _a !== void 0 ? _a : this._set2021 = new Set(this._raw2021.split(" "));
	}
	get es2022() {
		var _a;
		return (_a = this._set2022) !== null && _a !== void 0 ? _a : this._set2022 = new Set(this._raw2022.split(" "));
	}
	get es2023() {
		var _a;
		return (_a = this._set2023) !== null && _a !== void 0 ? _a : this._set2023 = new Set(this._raw2023.split(" "));
	}
	get es2024() {
		var _a;
		return (_a = this._set2024) !== null && _a !== void 0 ? _a : this._set2024 = new Set(this._raw2024.split(" "));
	}
	get es2025() {
		var _a;
		return (_a = this._set2025) !== null && _a !== void 0 ? _a : this._set2025 = new Set(this._raw2025.split(" "));
	}
	get es2026() {
		var _a;
		return (_a = this._set2026) !== null && _a !== void 0 ? _a : this._set2026 = new Set(this._raw2026.split(" "));
	}
};
const gcNameSet = new Set(["General_Category", "gc"]);
const scNameSet = new Set([
	"Script",
	"Script_Extensions",
	"sc",
	"scx"
]);
const gcValueSets = new DataSet("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "", "", "");
const scValueSets = new DataSet("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Jurc Jurchen Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Pcun Proto_Cuneiform Seal Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", "", "", "");
const binPropertySets = new DataSet("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "", "", "");
const binPropertyOfStringsSets = new DataSet("", "", "", "", "", "", "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence", "", "");
function isValidUnicodeProperty(version, name, value) {
	if (gcNameSet.has(name)) return version >= 2018 && gcValueSets.es2018.has(value);
	if (scNameSet.has(name)) return version >= 2018 && scValueSets.es2018.has(value) || version >= 2019 && scValueSets.es2019.has(value) || version >= 2020 && scValueSets.es2020.has(value) || version >= 2021 && scValueSets.es2021.has(value) || version >= 2022 && scValueSets.es2022.has(value) || version >= 2023 && scValueSets.es2023.has(value);
	return false;
}
function isValidLoneUnicodeProperty(version, value) {
	return version >= 2018 && binPropertySets.es2018.has(value) || version >= 2019 && binPropertySets.es2019.has(value) || version >= 2021 && binPropertySets.es2021.has(value);
}
function isValidLoneUnicodePropertyOfString(version, value) {
	return version >= 2024 && binPropertyOfStringsSets.es2024.has(value);
}
const BACKSPACE = 8;
const CHARACTER_TABULATION = 9;
const LINE_FEED = 10;
const LINE_TABULATION = 11;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const EXCLAMATION_MARK = 33;
const NUMBER_SIGN = 35;
const DOLLAR_SIGN = 36;
const PERCENT_SIGN = 37;
const AMPERSAND = 38;
const LEFT_PARENTHESIS = 40;
const RIGHT_PARENTHESIS = 41;
const ASTERISK = 42;
const PLUS_SIGN = 43;
const COMMA = 44;
const HYPHEN_MINUS = 45;
const FULL_STOP = 46;
const SOLIDUS = 47;
const DIGIT_ZERO = 48;
const DIGIT_ONE = 49;
const DIGIT_SEVEN = 55;
const DIGIT_NINE = 57;
const COLON = 58;
const SEMICOLON = 59;
const LESS_THAN_SIGN = 60;
const EQUALS_SIGN = 61;
const GREATER_THAN_SIGN = 62;
const QUESTION_MARK = 63;
const COMMERCIAL_AT = 64;
const LATIN_CAPITAL_LETTER_A = 65;
const LATIN_CAPITAL_LETTER_B = 66;
const LATIN_CAPITAL_LETTER_D = 68;
const LATIN_CAPITAL_LETTER_F = 70;
const LATIN_CAPITAL_LETTER_P = 80;
const LATIN_CAPITAL_LETTER_S = 83;
const LATIN_CAPITAL_LETTER_W = 87;
const LATIN_CAPITAL_LETTER_Z = 90;
const LOW_LINE = 95;
const LATIN_SMALL_LETTER_A = 97;
const LATIN_SMALL_LETTER_B = 98;
const LATIN_SMALL_LETTER_C = 99;
const LATIN_SMALL_LETTER_D = 100;
const LATIN_SMALL_LETTER_F = 102;
const LATIN_SMALL_LETTER_G = 103;
const LATIN_SMALL_LETTER_I = 105;
const LATIN_SMALL_LETTER_K = 107;
const LATIN_SMALL_LETTER_M = 109;
const LATIN_SMALL_LETTER_N = 110;
const LATIN_SMALL_LETTER_P = 112;
const LATIN_SMALL_LETTER_Q = 113;
const LATIN_SMALL_LETTER_R = 114;
const LATIN_SMALL_LETTER_S = 115;
const LATIN_SMALL_LETTER_T = 116;
const LATIN_SMALL_LETTER_U = 117;
const LATIN_SMALL_LETTER_V = 118;
const LATIN_SMALL_LETTER_W = 119;
const LATIN_SMALL_LETTER_X = 120;
const LATIN_SMALL_LETTER_Y = 121;
const LATIN_SMALL_LETTER_Z = 122;
const LEFT_SQUARE_BRACKET = 91;
const REVERSE_SOLIDUS = 92;
const RIGHT_SQUARE_BRACKET = 93;
const CIRCUMFLEX_ACCENT = 94;
const GRAVE_ACCENT = 96;
const LEFT_CURLY_BRACKET = 123;
const VERTICAL_LINE = 124;
const RIGHT_CURLY_BRACKET = 125;
const TILDE = 126;
const ZERO_WIDTH_NON_JOINER = 8204;
const ZERO_WIDTH_JOINER = 8205;
const LINE_SEPARATOR = 8232;
const PARAGRAPH_SEPARATOR = 8233;
const MIN_CODE_POINT = 0;
const MAX_CODE_POINT = 1114111;
function isLatinLetter(code) {
	return code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_Z || code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_Z;
}
function isDecimalDigit(code) {
	return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
function isOctalDigit(code) {
	return code >= DIGIT_ZERO && code <= DIGIT_SEVEN;
}
function isHexDigit(code) {
	return code >= DIGIT_ZERO && code <= DIGIT_NINE || code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F || code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F;
}
function isLineTerminator(code) {
	return code === LINE_FEED || code === CARRIAGE_RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}
function isValidUnicode(code) {
	return code >= MIN_CODE_POINT && code <= MAX_CODE_POINT;
}
function digitToInt(code) {
	if (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F) return code - LATIN_SMALL_LETTER_A + 10;
	if (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) return code - LATIN_CAPITAL_LETTER_A + 10;
	return code - DIGIT_ZERO;
}
function isLeadSurrogate(code) {
	return code >= 55296 && code <= 56319;
}
function isTrailSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
function combineSurrogatePair(lead, trail) {
	return (lead - 55296) * 1024 + (trail - 56320) + 65536;
}
var GroupSpecifiersAsES2018 = class {
	constructor() {
		this.groupName = /* @__PURE__ */ new Set();
	}
	clear() {
		this.groupName.clear();
	}
	isEmpty() {
		return !this.groupName.size;
	}
	hasInPattern(name) {
		return this.groupName.has(name);
	}
	hasInScope(name) {
		return this.hasInPattern(name);
	}
	addToScope(name) {
		this.groupName.add(name);
	}
	enterDisjunction() {}
	enterAlternative() {}
	leaveDisjunction() {}
};
var BranchID = class BranchID {
	constructor(parent, base) {
		this.parent = parent;
		this.base = base !== null && base !== void 0 ? base : this;
	}
	separatedFrom(other) {
		var _a, _b;
		if (this.base === other.base && this !== other) return true;
		if (other.parent && this.separatedFrom(other.parent)) return true;
		return (_b = (_a = this.parent) === null || _a === void 0 ? void 0 : _a.separatedFrom(other)) !== null && _b !== void 0 ? _b : false;
	}
	child() {
		return new BranchID(this, null);
	}
	sibling() {
		return new BranchID(this.parent, this.base);
	}
};
var GroupSpecifiersAsES2025 = class {
	constructor() {
		this.branchID = new BranchID(null, null);
		this.groupNames = /* @__PURE__ */ new Map();
	}
	clear() {
		this.branchID = new BranchID(null, null);
		this.groupNames.clear();
	}
	isEmpty() {
		return !this.groupNames.size;
	}
	enterDisjunction() {
		this.branchID = this.branchID.child();
	}
	enterAlternative(index) {
		if (index === 0) return;
		this.branchID = this.branchID.sibling();
	}
	leaveDisjunction() {
		this.branchID = this.branchID.parent;
	}
	hasInPattern(name) {
		return this.groupNames.has(name);
	}
	hasInScope(name) {
		const branches = this.groupNames.get(name);
		if (!branches) return false;
		for (const branch of branches) if (!branch.separatedFrom(this.branchID)) return true;
		return false;
	}
	addToScope(name) {
		const branches = this.groupNames.get(name);
		if (branches) {
			branches.push(this.branchID);
			return;
		}
		this.groupNames.set(name, [this.branchID]);
	}
};
const legacyImpl = {
	at(s, end, i) {
		return i < end ? s.charCodeAt(i) : -1;
	},
	width(c) {
		return 1;
	}
};
const unicodeImpl = {
	at(s, end, i) {
		return i < end ? s.codePointAt(i) : -1;
	},
	width(c) {
		return c > 65535 ? 2 : 1;
	}
};
var Reader = class {
	constructor() {
		this._impl = legacyImpl;
		this._s = "";
		this._i = 0;
		this._end = 0;
		this._cp1 = -1;
		this._w1 = 1;
		this._cp2 = -1;
		this._w2 = 1;
		this._cp3 = -1;
		this._w3 = 1;
		this._cp4 = -1;
	}
	get source() {
		return this._s;
	}
	get index() {
		return this._i;
	}
	get currentCodePoint() {
		return this._cp1;
	}
	get nextCodePoint() {
		return this._cp2;
	}
	get nextCodePoint2() {
		return this._cp3;
	}
	get nextCodePoint3() {
		return this._cp4;
	}
	reset(source, start, end, uFlag) {
		this._impl = uFlag ? unicodeImpl : legacyImpl;
		this._s = source;
		this._end = end;
		this.rewind(start);
	}
	rewind(index) {
		const impl = this._impl;
		this._i = index;
		this._cp1 = impl.at(this._s, this._end, index);
		this._w1 = impl.width(this._cp1);
		this._cp2 = impl.at(this._s, this._end, index + this._w1);
		this._w2 = impl.width(this._cp2);
		this._cp3 = impl.at(this._s, this._end, index + this._w1 + this._w2);
		this._w3 = impl.width(this._cp3);
		this._cp4 = impl.at(this._s, this._end, index + this._w1 + this._w2 + this._w3);
	}
	advance() {
		if (this._cp1 !== -1) {
			const impl = this._impl;
			this._i += this._w1;
			this._cp1 = this._cp2;
			this._w1 = this._w2;
			this._cp2 = this._cp3;
			this._w2 = impl.width(this._cp2);
			this._cp3 = this._cp4;
			this._w3 = impl.width(this._cp3);
			this._cp4 = impl.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
		}
	}
	eat(cp) {
		if (this._cp1 === cp) {
			this.advance();
			return true;
		}
		return false;
	}
	eat2(cp1, cp2) {
		if (this._cp1 === cp1 && this._cp2 === cp2) {
			this.advance();
			this.advance();
			return true;
		}
		return false;
	}
	eat3(cp1, cp2, cp3) {
		if (this._cp1 === cp1 && this._cp2 === cp2 && this._cp3 === cp3) {
			this.advance();
			this.advance();
			this.advance();
			return true;
		}
		return false;
	}
};
var RegExpSyntaxError = class extends SyntaxError {
	constructor(message, index) {
		super(message);
		this.index = index;
	}
};
function newRegExpSyntaxError(srcCtx, flags, index, message) {
	let source = "";
	if (srcCtx.kind === "literal") {
		const literal = srcCtx.source.slice(srcCtx.start, srcCtx.end);
		if (literal) source = `: ${literal}`;
	} else if (srcCtx.kind === "pattern") source = `: /${srcCtx.source.slice(srcCtx.start, srcCtx.end)}/${`${flags.unicode ? "u" : ""}${flags.unicodeSets ? "v" : ""}`}`;
	return new RegExpSyntaxError(`Invalid regular expression${source}: ${message}`, index);
}
const SYNTAX_CHARACTER = new Set([
	CIRCUMFLEX_ACCENT,
	DOLLAR_SIGN,
	REVERSE_SOLIDUS,
	FULL_STOP,
	ASTERISK,
	PLUS_SIGN,
	QUESTION_MARK,
	LEFT_PARENTHESIS,
	RIGHT_PARENTHESIS,
	LEFT_SQUARE_BRACKET,
	RIGHT_SQUARE_BRACKET,
	LEFT_CURLY_BRACKET,
	RIGHT_CURLY_BRACKET,
	VERTICAL_LINE
]);
const CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER = new Set([
	AMPERSAND,
	EXCLAMATION_MARK,
	NUMBER_SIGN,
	DOLLAR_SIGN,
	PERCENT_SIGN,
	ASTERISK,
	PLUS_SIGN,
	COMMA,
	FULL_STOP,
	COLON,
	SEMICOLON,
	LESS_THAN_SIGN,
	EQUALS_SIGN,
	GREATER_THAN_SIGN,
	QUESTION_MARK,
	COMMERCIAL_AT,
	CIRCUMFLEX_ACCENT,
	GRAVE_ACCENT,
	TILDE
]);
const CLASS_SET_SYNTAX_CHARACTER = new Set([
	LEFT_PARENTHESIS,
	RIGHT_PARENTHESIS,
	LEFT_SQUARE_BRACKET,
	RIGHT_SQUARE_BRACKET,
	LEFT_CURLY_BRACKET,
	RIGHT_CURLY_BRACKET,
	SOLIDUS,
	HYPHEN_MINUS,
	REVERSE_SOLIDUS,
	VERTICAL_LINE
]);
const CLASS_SET_RESERVED_PUNCTUATOR = new Set([
	AMPERSAND,
	HYPHEN_MINUS,
	EXCLAMATION_MARK,
	NUMBER_SIGN,
	PERCENT_SIGN,
	COMMA,
	COLON,
	SEMICOLON,
	LESS_THAN_SIGN,
	EQUALS_SIGN,
	GREATER_THAN_SIGN,
	COMMERCIAL_AT,
	GRAVE_ACCENT,
	TILDE
]);
const FLAG_PROP_TO_CODEPOINT = {
	global: LATIN_SMALL_LETTER_G,
	ignoreCase: LATIN_SMALL_LETTER_I,
	multiline: LATIN_SMALL_LETTER_M,
	unicode: LATIN_SMALL_LETTER_U,
	sticky: LATIN_SMALL_LETTER_Y,
	dotAll: LATIN_SMALL_LETTER_S,
	hasIndices: LATIN_SMALL_LETTER_D,
	unicodeSets: LATIN_SMALL_LETTER_V
};
const FLAG_CODEPOINT_TO_PROP = Object.fromEntries(Object.entries(FLAG_PROP_TO_CODEPOINT).map(([k, v]) => [v, k]));
function isSyntaxCharacter(cp) {
	return SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedDoublePunctuatorCharacter(cp) {
	return CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER.has(cp);
}
function isClassSetSyntaxCharacter(cp) {
	return CLASS_SET_SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedPunctuator(cp) {
	return CLASS_SET_RESERVED_PUNCTUATOR.has(cp);
}
function isIdentifierStartChar(cp) {
	return isIdStart(cp) || cp === DOLLAR_SIGN || cp === LOW_LINE;
}
function isIdentifierPartChar(cp) {
	return isIdContinue(cp) || cp === DOLLAR_SIGN || cp === ZERO_WIDTH_NON_JOINER || cp === ZERO_WIDTH_JOINER;
}
function isUnicodePropertyNameCharacter(cp) {
	return isLatinLetter(cp) || cp === LOW_LINE;
}
function isUnicodePropertyValueCharacter(cp) {
	return isUnicodePropertyNameCharacter(cp) || isDecimalDigit(cp);
}
function isRegularExpressionModifier(ch) {
	return ch === LATIN_SMALL_LETTER_I || ch === LATIN_SMALL_LETTER_M || ch === LATIN_SMALL_LETTER_S;
}
var RegExpValidator = class {
	constructor(options) {
		this._reader = new Reader();
		this._unicodeMode = false;
		this._unicodeSetsMode = false;
		this._nFlag = false;
		this._lastIntValue = 0;
		this._lastRange = {
			min: 0,
			max: Number.POSITIVE_INFINITY
		};
		this._lastStrValue = "";
		this._lastAssertionIsQuantifiable = false;
		this._numCapturingParens = 0;
		this._backreferenceNames = /* @__PURE__ */ new Set();
		this._srcCtx = null;
		this._options = options !== null && options !== void 0 ? options : {};
		this._groupSpecifiers = this.ecmaVersion >= 2025 ? new GroupSpecifiersAsES2025() : new GroupSpecifiersAsES2018();
	}
	validateLiteral(source, start = 0, end = source.length) {
		this._srcCtx = {
			source,
			start,
			end,
			kind: "literal"
		};
		this._unicodeSetsMode = this._unicodeMode = this._nFlag = false;
		this.reset(source, start, end);
		this.onLiteralEnter(start);
		if (this.eat(SOLIDUS) && this.eatRegExpBody() && this.eat(SOLIDUS)) {
			const flagStart = this.index;
			const unicode = source.includes("u", flagStart);
			const unicodeSets = source.includes("v", flagStart);
			this.validateFlagsInternal(source, flagStart, end);
			this.validatePatternInternal(source, start + 1, flagStart - 1, {
				unicode,
				unicodeSets
			});
		} else if (start >= end) this.raise("Empty");
		else {
			const c = String.fromCodePoint(this.currentCodePoint);
			this.raise(`Unexpected character '${c}'`);
		}
		this.onLiteralLeave(start, end);
	}
	validateFlags(source, start = 0, end = source.length) {
		this._srcCtx = {
			source,
			start,
			end,
			kind: "flags"
		};
		this.validateFlagsInternal(source, start, end);
	}
	validatePattern(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
		this._srcCtx = {
			source,
			start,
			end,
			kind: "pattern"
		};
		this.validatePatternInternal(source, start, end, uFlagOrFlags);
	}
	validatePatternInternal(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
		const mode = this._parseFlagsOptionToMode(uFlagOrFlags, end);
		this._unicodeMode = mode.unicodeMode;
		this._nFlag = mode.nFlag;
		this._unicodeSetsMode = mode.unicodeSetsMode;
		this.reset(source, start, end);
		this.consumePattern();
		if (!this._nFlag && this.ecmaVersion >= 2018 && !this._groupSpecifiers.isEmpty()) {
			this._nFlag = true;
			this.rewind(start);
			this.consumePattern();
		}
	}
	validateFlagsInternal(source, start, end) {
		const flags = this.parseFlags(source, start, end);
		this.onRegExpFlags(start, end, flags);
	}
	_parseFlagsOptionToMode(uFlagOrFlags, sourceEnd) {
		let unicode = false;
		let unicodeSets = false;
		if (uFlagOrFlags && this.ecmaVersion >= 2015) if (typeof uFlagOrFlags === "object") {
			unicode = Boolean(uFlagOrFlags.unicode);
			if (this.ecmaVersion >= 2024) unicodeSets = Boolean(uFlagOrFlags.unicodeSets);
		} else unicode = uFlagOrFlags;
		if (unicode && unicodeSets) this.raise("Invalid regular expression flags", {
			index: sourceEnd + 1,
			unicode,
			unicodeSets
		});
		return {
			unicodeMode: unicode || unicodeSets,
			nFlag: unicode && this.ecmaVersion >= 2018 || unicodeSets || Boolean(this._options.strict && this.ecmaVersion >= 2023),
			unicodeSetsMode: unicodeSets
		};
	}
	get strict() {
		return Boolean(this._options.strict) || this._unicodeMode;
	}
	get ecmaVersion() {
		var _a;
		return (_a = this._options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
	}
	onLiteralEnter(start) {
		if (this._options.onLiteralEnter) this._options.onLiteralEnter(start);
	}
	onLiteralLeave(start, end) {
		if (this._options.onLiteralLeave) this._options.onLiteralLeave(start, end);
	}
	onRegExpFlags(start, end, flags) {
		if (this._options.onRegExpFlags) this._options.onRegExpFlags(start, end, flags);
		if (this._options.onFlags) this._options.onFlags(start, end, flags.global, flags.ignoreCase, flags.multiline, flags.unicode, flags.sticky, flags.dotAll, flags.hasIndices);
	}
	onPatternEnter(start) {
		if (this._options.onPatternEnter) this._options.onPatternEnter(start);
	}
	onPatternLeave(start, end) {
		if (this._options.onPatternLeave) this._options.onPatternLeave(start, end);
	}
	onDisjunctionEnter(start) {
		if (this._options.onDisjunctionEnter) this._options.onDisjunctionEnter(start);
	}
	onDisjunctionLeave(start, end) {
		if (this._options.onDisjunctionLeave) this._options.onDisjunctionLeave(start, end);
	}
	onAlternativeEnter(start, index) {
		if (this._options.onAlternativeEnter) this._options.onAlternativeEnter(start, index);
	}
	onAlternativeLeave(start, end, index) {
		if (this._options.onAlternativeLeave) this._options.onAlternativeLeave(start, end, index);
	}
	onGroupEnter(start) {
		if (this._options.onGroupEnter) this._options.onGroupEnter(start);
	}
	onGroupLeave(start, end) {
		if (this._options.onGroupLeave) this._options.onGroupLeave(start, end);
	}
	onModifiersEnter(start) {
		if (this._options.onModifiersEnter) this._options.onModifiersEnter(start);
	}
	onModifiersLeave(start, end) {
		if (this._options.onModifiersLeave) this._options.onModifiersLeave(start, end);
	}
	onAddModifiers(start, end, flags) {
		if (this._options.onAddModifiers) this._options.onAddModifiers(start, end, flags);
	}
	onRemoveModifiers(start, end, flags) {
		if (this._options.onRemoveModifiers) this._options.onRemoveModifiers(start, end, flags);
	}
	onCapturingGroupEnter(start, name) {
		if (this._options.onCapturingGroupEnter) this._options.onCapturingGroupEnter(start, name);
	}
	onCapturingGroupLeave(start, end, name) {
		if (this._options.onCapturingGroupLeave) this._options.onCapturingGroupLeave(start, end, name);
	}
	onQuantifier(start, end, min, max, greedy) {
		if (this._options.onQuantifier) this._options.onQuantifier(start, end, min, max, greedy);
	}
	onLookaroundAssertionEnter(start, kind, negate) {
		if (this._options.onLookaroundAssertionEnter) this._options.onLookaroundAssertionEnter(start, kind, negate);
	}
	onLookaroundAssertionLeave(start, end, kind, negate) {
		if (this._options.onLookaroundAssertionLeave) this._options.onLookaroundAssertionLeave(start, end, kind, negate);
	}
	onEdgeAssertion(start, end, kind) {
		if (this._options.onEdgeAssertion) this._options.onEdgeAssertion(start, end, kind);
	}
	onWordBoundaryAssertion(start, end, kind, negate) {
		if (this._options.onWordBoundaryAssertion) this._options.onWordBoundaryAssertion(start, end, kind, negate);
	}
	onAnyCharacterSet(start, end, kind) {
		if (this._options.onAnyCharacterSet) this._options.onAnyCharacterSet(start, end, kind);
	}
	onEscapeCharacterSet(start, end, kind, negate) {
		if (this._options.onEscapeCharacterSet) this._options.onEscapeCharacterSet(start, end, kind, negate);
	}
	onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
		if (this._options.onUnicodePropertyCharacterSet) this._options.onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings);
	}
	onCharacter(start, end, value) {
		if (this._options.onCharacter) this._options.onCharacter(start, end, value);
	}
	onBackreference(start, end, ref) {
		if (this._options.onBackreference) this._options.onBackreference(start, end, ref);
	}
	onCharacterClassEnter(start, negate, unicodeSets) {
		if (this._options.onCharacterClassEnter) this._options.onCharacterClassEnter(start, negate, unicodeSets);
	}
	onCharacterClassLeave(start, end, negate) {
		if (this._options.onCharacterClassLeave) this._options.onCharacterClassLeave(start, end, negate);
	}
	onCharacterClassRange(start, end, min, max) {
		if (this._options.onCharacterClassRange) this._options.onCharacterClassRange(start, end, min, max);
	}
	onClassIntersection(start, end) {
		if (this._options.onClassIntersection) this._options.onClassIntersection(start, end);
	}
	onClassSubtraction(start, end) {
		if (this._options.onClassSubtraction) this._options.onClassSubtraction(start, end);
	}
	onClassStringDisjunctionEnter(start) {
		if (this._options.onClassStringDisjunctionEnter) this._options.onClassStringDisjunctionEnter(start);
	}
	onClassStringDisjunctionLeave(start, end) {
		if (this._options.onClassStringDisjunctionLeave) this._options.onClassStringDisjunctionLeave(start, end);
	}
	onStringAlternativeEnter(start, index) {
		if (this._options.onStringAlternativeEnter) this._options.onStringAlternativeEnter(start, index);
	}
	onStringAlternativeLeave(start, end, index) {
		if (this._options.onStringAlternativeLeave) this._options.onStringAlternativeLeave(start, end, index);
	}
	get index() {
		return this._reader.index;
	}
	get currentCodePoint() {
		return this._reader.currentCodePoint;
	}
	get nextCodePoint() {
		return this._reader.nextCodePoint;
	}
	get nextCodePoint2() {
		return this._reader.nextCodePoint2;
	}
	get nextCodePoint3() {
		return this._reader.nextCodePoint3;
	}
	reset(source, start, end) {
		this._reader.reset(source, start, end, this._unicodeMode);
	}
	rewind(index) {
		this._reader.rewind(index);
	}
	advance() {
		this._reader.advance();
	}
	eat(cp) {
		return this._reader.eat(cp);
	}
	eat2(cp1, cp2) {
		return this._reader.eat2(cp1, cp2);
	}
	eat3(cp1, cp2, cp3) {
		return this._reader.eat3(cp1, cp2, cp3);
	}
	raise(message, context) {
		var _a, _b, _c;
		throw newRegExpSyntaxError(this._srcCtx, {
			unicode: (_a = context === null || context === void 0 ? void 0 : context.unicode) !== null && _a !== void 0 ? _a : this._unicodeMode && !this._unicodeSetsMode,
			unicodeSets: (_b = context === null || context === void 0 ? void 0 : context.unicodeSets) !== null && _b !== void 0 ? _b : this._unicodeSetsMode
		}, (_c = context === null || context === void 0 ? void 0 : context.index) !== null && _c !== void 0 ? _c : this.index, message);
	}
	eatRegExpBody() {
		const start = this.index;
		let inClass = false;
		let escaped = false;
		for (;;) {
			const cp = this.currentCodePoint;
			if (cp === -1 || isLineTerminator(cp)) {
				const kind = inClass ? "character class" : "regular expression";
				this.raise(`Unterminated ${kind}`);
			}
			if (escaped) escaped = false;
			else if (cp === REVERSE_SOLIDUS) escaped = true;
			else if (cp === LEFT_SQUARE_BRACKET) inClass = true;
			else if (cp === RIGHT_SQUARE_BRACKET) inClass = false;
			else if (cp === SOLIDUS && !inClass || cp === ASTERISK && this.index === start) break;
			this.advance();
		}
		return this.index !== start;
	}
	consumePattern() {
		const start = this.index;
		this._numCapturingParens = this.countCapturingParens();
		this._groupSpecifiers.clear();
		this._backreferenceNames.clear();
		this.onPatternEnter(start);
		this.consumeDisjunction();
		const cp = this.currentCodePoint;
		if (this.currentCodePoint !== -1) {
			if (cp === RIGHT_PARENTHESIS) this.raise("Unmatched ')'");
			if (cp === REVERSE_SOLIDUS) this.raise("\\ at end of pattern");
			if (cp === RIGHT_SQUARE_BRACKET || cp === RIGHT_CURLY_BRACKET) this.raise("Lone quantifier brackets");
			const c = String.fromCodePoint(cp);
			this.raise(`Unexpected character '${c}'`);
		}
		for (const name of this._backreferenceNames) if (!this._groupSpecifiers.hasInPattern(name)) this.raise("Invalid named capture referenced");
		this.onPatternLeave(start, this.index);
	}
	countCapturingParens() {
		const start = this.index;
		let inClass = false;
		let escaped = false;
		let count = 0;
		let cp = 0;
		while ((cp = this.currentCodePoint) !== -1) {
			if (escaped) escaped = false;
			else if (cp === REVERSE_SOLIDUS) escaped = true;
			else if (cp === LEFT_SQUARE_BRACKET) inClass = true;
			else if (cp === RIGHT_SQUARE_BRACKET) inClass = false;
			else if (cp === LEFT_PARENTHESIS && !inClass && (this.nextCodePoint !== QUESTION_MARK || this.nextCodePoint2 === LESS_THAN_SIGN && this.nextCodePoint3 !== EQUALS_SIGN && this.nextCodePoint3 !== EXCLAMATION_MARK)) count += 1;
			this.advance();
		}
		this.rewind(start);
		return count;
	}
	consumeDisjunction() {
		const start = this.index;
		let i = 0;
		this._groupSpecifiers.enterDisjunction();
		this.onDisjunctionEnter(start);
		do
			this.consumeAlternative(i++);
		while (this.eat(VERTICAL_LINE));
		if (this.consumeQuantifier(true)) this.raise("Nothing to repeat");
		if (this.eat(LEFT_CURLY_BRACKET)) this.raise("Lone quantifier brackets");
		this.onDisjunctionLeave(start, this.index);
		this._groupSpecifiers.leaveDisjunction();
	}
	consumeAlternative(i) {
		const start = this.index;
		this._groupSpecifiers.enterAlternative(i);
		this.onAlternativeEnter(start, i);
		while (this.currentCodePoint !== -1 && this.consumeTerm());
		this.onAlternativeLeave(start, this.index, i);
	}
	consumeTerm() {
		if (this._unicodeMode || this.strict) return this.consumeAssertion() || this.consumeAtom() && this.consumeOptionalQuantifier();
		return this.consumeAssertion() && (!this._lastAssertionIsQuantifiable || this.consumeOptionalQuantifier()) || this.consumeExtendedAtom() && this.consumeOptionalQuantifier();
	}
	consumeOptionalQuantifier() {
		this.consumeQuantifier();
		return true;
	}
	consumeAssertion() {
		const start = this.index;
		this._lastAssertionIsQuantifiable = false;
		if (this.eat(CIRCUMFLEX_ACCENT)) {
			this.onEdgeAssertion(start, this.index, "start");
			return true;
		}
		if (this.eat(DOLLAR_SIGN)) {
			this.onEdgeAssertion(start, this.index, "end");
			return true;
		}
		if (this.eat2(REVERSE_SOLIDUS, LATIN_CAPITAL_LETTER_B)) {
			this.onWordBoundaryAssertion(start, this.index, "word", true);
			return true;
		}
		if (this.eat2(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_B)) {
			this.onWordBoundaryAssertion(start, this.index, "word", false);
			return true;
		}
		if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
			const lookbehind = this.ecmaVersion >= 2018 && this.eat(LESS_THAN_SIGN);
			let negate = false;
			if (this.eat(EQUALS_SIGN) || (negate = this.eat(EXCLAMATION_MARK))) {
				const kind = lookbehind ? "lookbehind" : "lookahead";
				this.onLookaroundAssertionEnter(start, kind, negate);
				this.consumeDisjunction();
				if (!this.eat(RIGHT_PARENTHESIS)) this.raise("Unterminated group");
				this._lastAssertionIsQuantifiable = !lookbehind && !this.strict;
				this.onLookaroundAssertionLeave(start, this.index, kind, negate);
				return true;
			}
			this.rewind(start);
		}
		return false;
	}
	consumeQuantifier(noConsume = false) {
		const start = this.index;
		let min = 0;
		let max = 0;
		let greedy = false;
		if (this.eat(ASTERISK)) {
			min = 0;
			max = Number.POSITIVE_INFINITY;
		} else if (this.eat(PLUS_SIGN)) {
			min = 1;
			max = Number.POSITIVE_INFINITY;
		} else if (this.eat(QUESTION_MARK)) {
			min = 0;
			max = 1;
		} else if (this.eatBracedQuantifier(noConsume)) ({min, max} = this._lastRange);
		else return false;
		greedy = !this.eat(QUESTION_MARK);
		if (!noConsume) this.onQuantifier(start, this.index, min, max, greedy);
		return true;
	}
	eatBracedQuantifier(noError) {
		const start = this.index;
		if (this.eat(LEFT_CURLY_BRACKET)) {
			if (this.eatDecimalDigits()) {
				const min = this._lastIntValue;
				let max = min;
				if (this.eat(COMMA)) max = this.eatDecimalDigits() ? this._lastIntValue : Number.POSITIVE_INFINITY;
				if (this.eat(RIGHT_CURLY_BRACKET)) {
					if (!noError && max < min) this.raise("numbers out of order in {} quantifier");
					this._lastRange = {
						min,
						max
					};
					return true;
				}
			}
			if (!noError && (this._unicodeMode || this.strict)) this.raise("Incomplete quantifier");
			this.rewind(start);
		}
		return false;
	}
	consumeAtom() {
		return this.consumePatternCharacter() || this.consumeDot() || this.consumeReverseSolidusAtomEscape() || Boolean(this.consumeCharacterClass()) || this.consumeCapturingGroup() || this.consumeUncapturingGroup();
	}
	consumeDot() {
		if (this.eat(FULL_STOP)) {
			this.onAnyCharacterSet(this.index - 1, this.index, "any");
			return true;
		}
		return false;
	}
	consumeReverseSolidusAtomEscape() {
		const start = this.index;
		if (this.eat(REVERSE_SOLIDUS)) {
			if (this.consumeAtomEscape()) return true;
			this.rewind(start);
		}
		return false;
	}
	consumeUncapturingGroup() {
		const start = this.index;
		if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
			this.onGroupEnter(start);
			if (this.ecmaVersion >= 2025) this.consumeModifiers();
			if (!this.eat(COLON)) {
				this.rewind(start + 1);
				this.raise("Invalid group");
			}
			this.consumeDisjunction();
			if (!this.eat(RIGHT_PARENTHESIS)) this.raise("Unterminated group");
			this.onGroupLeave(start, this.index);
			return true;
		}
		return false;
	}
	consumeModifiers() {
		const start = this.index;
		const hasAddModifiers = this.eatModifiers();
		const addModifiersEnd = this.index;
		const hasHyphen = this.eat(HYPHEN_MINUS);
		if (!hasAddModifiers && !hasHyphen) return false;
		this.onModifiersEnter(start);
		const addModifiers = this.parseModifiers(start, addModifiersEnd);
		this.onAddModifiers(start, addModifiersEnd, addModifiers);
		if (hasHyphen) {
			const modifiersStart = this.index;
			if (!this.eatModifiers() && !hasAddModifiers && this.currentCodePoint === COLON) this.raise("Invalid empty flags");
			const modifiers = this.parseModifiers(modifiersStart, this.index);
			for (const [flagName] of Object.entries(modifiers).filter(([, enable]) => enable)) if (addModifiers[flagName]) this.raise(`Duplicated flag '${String.fromCodePoint(FLAG_PROP_TO_CODEPOINT[flagName])}'`);
			this.onRemoveModifiers(modifiersStart, this.index, modifiers);
		}
		this.onModifiersLeave(start, this.index);
		return true;
	}
	consumeCapturingGroup() {
		const start = this.index;
		if (this.eat(LEFT_PARENTHESIS)) {
			let name = null;
			if (this.ecmaVersion >= 2018) {
				if (this.consumeGroupSpecifier()) name = this._lastStrValue;
				else if (this.currentCodePoint === QUESTION_MARK) {
					this.rewind(start);
					return false;
				}
			} else if (this.currentCodePoint === QUESTION_MARK) {
				this.rewind(start);
				return false;
			}
			this.onCapturingGroupEnter(start, name);
			this.consumeDisjunction();
			if (!this.eat(RIGHT_PARENTHESIS)) this.raise("Unterminated group");
			this.onCapturingGroupLeave(start, this.index, name);
			return true;
		}
		return false;
	}
	consumeExtendedAtom() {
		return this.consumeDot() || this.consumeReverseSolidusAtomEscape() || this.consumeReverseSolidusFollowedByC() || Boolean(this.consumeCharacterClass()) || this.consumeCapturingGroup() || this.consumeUncapturingGroup() || this.consumeInvalidBracedQuantifier() || this.consumeExtendedPatternCharacter();
	}
	consumeReverseSolidusFollowedByC() {
		const start = this.index;
		if (this.currentCodePoint === REVERSE_SOLIDUS && this.nextCodePoint === LATIN_SMALL_LETTER_C) {
			this._lastIntValue = this.currentCodePoint;
			this.advance();
			this.onCharacter(start, this.index, REVERSE_SOLIDUS);
			return true;
		}
		return false;
	}
	consumeInvalidBracedQuantifier() {
		if (this.eatBracedQuantifier(true)) this.raise("Nothing to repeat");
		return false;
	}
	consumePatternCharacter() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== -1 && !isSyntaxCharacter(cp)) {
			this.advance();
			this.onCharacter(start, this.index, cp);
			return true;
		}
		return false;
	}
	consumeExtendedPatternCharacter() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== -1 && cp !== CIRCUMFLEX_ACCENT && cp !== DOLLAR_SIGN && cp !== REVERSE_SOLIDUS && cp !== FULL_STOP && cp !== ASTERISK && cp !== PLUS_SIGN && cp !== QUESTION_MARK && cp !== LEFT_PARENTHESIS && cp !== RIGHT_PARENTHESIS && cp !== LEFT_SQUARE_BRACKET && cp !== VERTICAL_LINE) {
			this.advance();
			this.onCharacter(start, this.index, cp);
			return true;
		}
		return false;
	}
	consumeGroupSpecifier() {
		const start = this.index;
		if (this.eat(QUESTION_MARK)) {
			if (this.eatGroupName()) {
				if (!this._groupSpecifiers.hasInScope(this._lastStrValue)) {
					this._groupSpecifiers.addToScope(this._lastStrValue);
					return true;
				}
				this.raise("Duplicate capture group name");
			}
			this.rewind(start);
		}
		return false;
	}
	consumeAtomEscape() {
		if (this.consumeBackreference() || this.consumeCharacterClassEscape() || this.consumeCharacterEscape() || this._nFlag && this.consumeKGroupName()) return true;
		if (this.strict || this._unicodeMode) this.raise("Invalid escape");
		return false;
	}
	consumeBackreference() {
		const start = this.index;
		if (this.eatDecimalEscape()) {
			const n = this._lastIntValue;
			if (n <= this._numCapturingParens) {
				this.onBackreference(start - 1, this.index, n);
				return true;
			}
			if (this.strict || this._unicodeMode) this.raise("Invalid escape");
			this.rewind(start);
		}
		return false;
	}
	consumeCharacterClassEscape() {
		var _a;
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_D)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "digit", false);
			return {};
		}
		if (this.eat(LATIN_CAPITAL_LETTER_D)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "digit", true);
			return {};
		}
		if (this.eat(LATIN_SMALL_LETTER_S)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "space", false);
			return {};
		}
		if (this.eat(LATIN_CAPITAL_LETTER_S)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "space", true);
			return {};
		}
		if (this.eat(LATIN_SMALL_LETTER_W)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "word", false);
			return {};
		}
		if (this.eat(LATIN_CAPITAL_LETTER_W)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "word", true);
			return {};
		}
		let negate = false;
		if (this._unicodeMode && this.ecmaVersion >= 2018 && (this.eat(LATIN_SMALL_LETTER_P) || (negate = this.eat(LATIN_CAPITAL_LETTER_P)))) {
			this._lastIntValue = -1;
			let result = null;
			if (this.eat(LEFT_CURLY_BRACKET) && (result = this.eatUnicodePropertyValueExpression()) && this.eat(RIGHT_CURLY_BRACKET)) {
				if (negate && result.strings) this.raise("Invalid property name");
				this.onUnicodePropertyCharacterSet(start - 1, this.index, "property", result.key, result.value, negate, (_a = result.strings) !== null && _a !== void 0 ? _a : false);
				return { mayContainStrings: result.strings };
			}
			this.raise("Invalid property name");
		}
		return null;
	}
	consumeCharacterEscape() {
		const start = this.index;
		if (this.eatControlEscape() || this.eatCControlLetter() || this.eatZero() || this.eatHexEscapeSequence() || this.eatRegExpUnicodeEscapeSequence() || !this.strict && !this._unicodeMode && this.eatLegacyOctalEscapeSequence() || this.eatIdentityEscape()) {
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		return false;
	}
	consumeKGroupName() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_K)) {
			if (this.eatGroupName()) {
				const groupName = this._lastStrValue;
				this._backreferenceNames.add(groupName);
				this.onBackreference(start - 1, this.index, groupName);
				return true;
			}
			this.raise("Invalid named reference");
		}
		return false;
	}
	consumeCharacterClass() {
		const start = this.index;
		if (this.eat(LEFT_SQUARE_BRACKET)) {
			const negate = this.eat(CIRCUMFLEX_ACCENT);
			this.onCharacterClassEnter(start, negate, this._unicodeSetsMode);
			const result = this.consumeClassContents();
			if (!this.eat(RIGHT_SQUARE_BRACKET)) {
				if (this.currentCodePoint === -1) this.raise("Unterminated character class");
				this.raise("Invalid character in character class");
			}
			if (negate && result.mayContainStrings) this.raise("Negated character class may contain strings");
			this.onCharacterClassLeave(start, this.index, negate);
			return result;
		}
		return null;
	}
	consumeClassContents() {
		if (this._unicodeSetsMode) {
			if (this.currentCodePoint === RIGHT_SQUARE_BRACKET) return {};
			return this.consumeClassSetExpression();
		}
		const strict = this.strict || this._unicodeMode;
		for (;;) {
			const rangeStart = this.index;
			if (!this.consumeClassAtom()) break;
			const min = this._lastIntValue;
			if (!this.eat(HYPHEN_MINUS)) continue;
			this.onCharacter(this.index - 1, this.index, HYPHEN_MINUS);
			if (!this.consumeClassAtom()) break;
			const max = this._lastIntValue;
			if (min === -1 || max === -1) {
				if (strict) this.raise("Invalid character class");
				continue;
			}
			if (min > max) this.raise("Range out of order in character class");
			this.onCharacterClassRange(rangeStart, this.index, min, max);
		}
		return {};
	}
	consumeClassAtom() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== -1 && cp !== REVERSE_SOLIDUS && cp !== RIGHT_SQUARE_BRACKET) {
			this.advance();
			this._lastIntValue = cp;
			this.onCharacter(start, this.index, this._lastIntValue);
			return true;
		}
		if (this.eat(REVERSE_SOLIDUS)) {
			if (this.consumeClassEscape()) return true;
			if (!this.strict && this.currentCodePoint === LATIN_SMALL_LETTER_C) {
				this._lastIntValue = REVERSE_SOLIDUS;
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
			if (this.strict || this._unicodeMode) this.raise("Invalid escape");
			this.rewind(start);
		}
		return false;
	}
	consumeClassEscape() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_B)) {
			this._lastIntValue = BACKSPACE;
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		if (this._unicodeMode && this.eat(HYPHEN_MINUS)) {
			this._lastIntValue = HYPHEN_MINUS;
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		let cp = 0;
		if (!this.strict && !this._unicodeMode && this.currentCodePoint === LATIN_SMALL_LETTER_C && (isDecimalDigit(cp = this.nextCodePoint) || cp === LOW_LINE)) {
			this.advance();
			this.advance();
			this._lastIntValue = cp % 32;
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		return Boolean(this.consumeCharacterClassEscape()) || this.consumeCharacterEscape();
	}
	consumeClassSetExpression() {
		const start = this.index;
		let mayContainStrings = false;
		let result = null;
		if (this.consumeClassSetCharacter()) {
			if (this.consumeClassSetRangeFromOperator(start)) {
				this.consumeClassUnionRight({});
				return {};
			}
			mayContainStrings = false;
		} else if (result = this.consumeClassSetOperand()) mayContainStrings = result.mayContainStrings;
		else {
			const cp = this.currentCodePoint;
			if (cp === REVERSE_SOLIDUS) {
				this.advance();
				this.raise("Invalid escape");
			}
			if (cp === this.nextCodePoint && isClassSetReservedDoublePunctuatorCharacter(cp)) this.raise("Invalid set operation in character class");
			this.raise("Invalid character in character class");
		}
		if (this.eat2(AMPERSAND, AMPERSAND)) {
			while (this.currentCodePoint !== AMPERSAND && (result = this.consumeClassSetOperand())) {
				this.onClassIntersection(start, this.index);
				if (!result.mayContainStrings) mayContainStrings = false;
				if (this.eat2(AMPERSAND, AMPERSAND)) continue;
				return { mayContainStrings };
			}
			this.raise("Invalid character in character class");
		}
		if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
			while (this.consumeClassSetOperand()) {
				this.onClassSubtraction(start, this.index);
				if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) continue;
				return { mayContainStrings };
			}
			this.raise("Invalid character in character class");
		}
		return this.consumeClassUnionRight({ mayContainStrings });
	}
	consumeClassUnionRight(leftResult) {
		let mayContainStrings = leftResult.mayContainStrings;
		for (;;) {
			const start = this.index;
			if (this.consumeClassSetCharacter()) {
				this.consumeClassSetRangeFromOperator(start);
				continue;
			}
			const result = this.consumeClassSetOperand();
			if (result) {
				if (result.mayContainStrings) mayContainStrings = true;
				continue;
			}
			break;
		}
		return { mayContainStrings };
	}
	consumeClassSetRangeFromOperator(start) {
		const currentStart = this.index;
		const min = this._lastIntValue;
		if (this.eat(HYPHEN_MINUS)) {
			if (this.consumeClassSetCharacter()) {
				const max = this._lastIntValue;
				if (min === -1 || max === -1) this.raise("Invalid character class");
				if (min > max) this.raise("Range out of order in character class");
				this.onCharacterClassRange(start, this.index, min, max);
				return true;
			}
			this.rewind(currentStart);
		}
		return false;
	}
	consumeClassSetOperand() {
		let result = null;
		if (result = this.consumeNestedClass()) return result;
		if (result = this.consumeClassStringDisjunction()) return result;
		if (this.consumeClassSetCharacter()) return {};
		return null;
	}
	consumeNestedClass() {
		const start = this.index;
		if (this.eat(LEFT_SQUARE_BRACKET)) {
			const negate = this.eat(CIRCUMFLEX_ACCENT);
			this.onCharacterClassEnter(start, negate, true);
			const result = this.consumeClassContents();
			if (!this.eat(RIGHT_SQUARE_BRACKET)) this.raise("Unterminated character class");
			if (negate && result.mayContainStrings) this.raise("Negated character class may contain strings");
			this.onCharacterClassLeave(start, this.index, negate);
			return result;
		}
		if (this.eat(REVERSE_SOLIDUS)) {
			const result = this.consumeCharacterClassEscape();
			if (result) return result;
			this.rewind(start);
		}
		return null;
	}
	consumeClassStringDisjunction() {
		const start = this.index;
		if (this.eat3(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_Q, LEFT_CURLY_BRACKET)) {
			this.onClassStringDisjunctionEnter(start);
			let i = 0;
			let mayContainStrings = false;
			do
				if (this.consumeClassString(i++).mayContainStrings) mayContainStrings = true;
			while (this.eat(VERTICAL_LINE));
			if (this.eat(RIGHT_CURLY_BRACKET)) {
				this.onClassStringDisjunctionLeave(start, this.index);
				return { mayContainStrings };
			}
			this.raise("Unterminated class string disjunction");
		}
		return null;
	}
	consumeClassString(i) {
		const start = this.index;
		let count = 0;
		this.onStringAlternativeEnter(start, i);
		while (this.currentCodePoint !== -1 && this.consumeClassSetCharacter()) count++;
		this.onStringAlternativeLeave(start, this.index, i);
		return { mayContainStrings: count !== 1 };
	}
	consumeClassSetCharacter() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== this.nextCodePoint || !isClassSetReservedDoublePunctuatorCharacter(cp)) {
			if (cp !== -1 && !isClassSetSyntaxCharacter(cp)) {
				this._lastIntValue = cp;
				this.advance();
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
		}
		if (this.eat(REVERSE_SOLIDUS)) {
			if (this.consumeCharacterEscape()) return true;
			if (isClassSetReservedPunctuator(this.currentCodePoint)) {
				this._lastIntValue = this.currentCodePoint;
				this.advance();
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
			if (this.eat(LATIN_SMALL_LETTER_B)) {
				this._lastIntValue = BACKSPACE;
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
			this.rewind(start);
		}
		return false;
	}
	eatGroupName() {
		if (this.eat(LESS_THAN_SIGN)) {
			if (this.eatRegExpIdentifierName() && this.eat(GREATER_THAN_SIGN)) return true;
			this.raise("Invalid capture group name");
		}
		return false;
	}
	eatRegExpIdentifierName() {
		if (this.eatRegExpIdentifierStart()) {
			this._lastStrValue = String.fromCodePoint(this._lastIntValue);
			while (this.eatRegExpIdentifierPart()) this._lastStrValue += String.fromCodePoint(this._lastIntValue);
			return true;
		}
		return false;
	}
	eatRegExpIdentifierStart() {
		const start = this.index;
		const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
		let cp = this.currentCodePoint;
		this.advance();
		if (cp === REVERSE_SOLIDUS && this.eatRegExpUnicodeEscapeSequence(forceUFlag)) cp = this._lastIntValue;
		else if (forceUFlag && isLeadSurrogate(cp) && isTrailSurrogate(this.currentCodePoint)) {
			cp = combineSurrogatePair(cp, this.currentCodePoint);
			this.advance();
		}
		if (isIdentifierStartChar(cp)) {
			this._lastIntValue = cp;
			return true;
		}
		if (this.index !== start) this.rewind(start);
		return false;
	}
	eatRegExpIdentifierPart() {
		const start = this.index;
		const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
		let cp = this.currentCodePoint;
		this.advance();
		if (cp === REVERSE_SOLIDUS && this.eatRegExpUnicodeEscapeSequence(forceUFlag)) cp = this._lastIntValue;
		else if (forceUFlag && isLeadSurrogate(cp) && isTrailSurrogate(this.currentCodePoint)) {
			cp = combineSurrogatePair(cp, this.currentCodePoint);
			this.advance();
		}
		if (isIdentifierPartChar(cp)) {
			this._lastIntValue = cp;
			return true;
		}
		if (this.index !== start) this.rewind(start);
		return false;
	}
	eatCControlLetter() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_C)) {
			if (this.eatControlLetter()) return true;
			this.rewind(start);
		}
		return false;
	}
	eatZero() {
		if (this.currentCodePoint === DIGIT_ZERO && !isDecimalDigit(this.nextCodePoint)) {
			this._lastIntValue = 0;
			this.advance();
			return true;
		}
		return false;
	}
	eatControlEscape() {
		if (this.eat(LATIN_SMALL_LETTER_F)) {
			this._lastIntValue = FORM_FEED;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_N)) {
			this._lastIntValue = LINE_FEED;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_R)) {
			this._lastIntValue = CARRIAGE_RETURN;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_T)) {
			this._lastIntValue = CHARACTER_TABULATION;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_V)) {
			this._lastIntValue = LINE_TABULATION;
			return true;
		}
		return false;
	}
	eatControlLetter() {
		const cp = this.currentCodePoint;
		if (isLatinLetter(cp)) {
			this.advance();
			this._lastIntValue = cp % 32;
			return true;
		}
		return false;
	}
	eatRegExpUnicodeEscapeSequence(forceUFlag = false) {
		const start = this.index;
		const uFlag = forceUFlag || this._unicodeMode;
		if (this.eat(LATIN_SMALL_LETTER_U)) {
			if (uFlag && this.eatRegExpUnicodeSurrogatePairEscape() || this.eatFixedHexDigits(4) || uFlag && this.eatRegExpUnicodeCodePointEscape()) return true;
			if (this.strict || uFlag) this.raise("Invalid unicode escape");
			this.rewind(start);
		}
		return false;
	}
	eatRegExpUnicodeSurrogatePairEscape() {
		const start = this.index;
		if (this.eatFixedHexDigits(4)) {
			const lead = this._lastIntValue;
			if (isLeadSurrogate(lead) && this.eat(REVERSE_SOLIDUS) && this.eat(LATIN_SMALL_LETTER_U) && this.eatFixedHexDigits(4)) {
				const trail = this._lastIntValue;
				if (isTrailSurrogate(trail)) {
					this._lastIntValue = combineSurrogatePair(lead, trail);
					return true;
				}
			}
			this.rewind(start);
		}
		return false;
	}
	eatRegExpUnicodeCodePointEscape() {
		const start = this.index;
		if (this.eat(LEFT_CURLY_BRACKET) && this.eatHexDigits() && this.eat(RIGHT_CURLY_BRACKET) && isValidUnicode(this._lastIntValue)) return true;
		this.rewind(start);
		return false;
	}
	eatIdentityEscape() {
		const cp = this.currentCodePoint;
		if (this.isValidIdentityEscape(cp)) {
			this._lastIntValue = cp;
			this.advance();
			return true;
		}
		return false;
	}
	isValidIdentityEscape(cp) {
		if (cp === -1) return false;
		if (this._unicodeMode) return isSyntaxCharacter(cp) || cp === SOLIDUS;
		if (this.strict) return !isIdContinue(cp);
		if (this._nFlag) return !(cp === LATIN_SMALL_LETTER_C || cp === LATIN_SMALL_LETTER_K);
		return cp !== LATIN_SMALL_LETTER_C;
	}
	eatDecimalEscape() {
		this._lastIntValue = 0;
		let cp = this.currentCodePoint;
		if (cp >= DIGIT_ONE && cp <= DIGIT_NINE) {
			do {
				this._lastIntValue = 10 * this._lastIntValue + (cp - DIGIT_ZERO);
				this.advance();
			} while ((cp = this.currentCodePoint) >= DIGIT_ZERO && cp <= DIGIT_NINE);
			return true;
		}
		return false;
	}
	eatUnicodePropertyValueExpression() {
		const start = this.index;
		if (this.eatUnicodePropertyName() && this.eat(EQUALS_SIGN)) {
			const key = this._lastStrValue;
			if (this.eatUnicodePropertyValue()) {
				const value = this._lastStrValue;
				if (isValidUnicodeProperty(this.ecmaVersion, key, value)) return {
					key,
					value: value || null
				};
				this.raise("Invalid property name");
			}
		}
		this.rewind(start);
		if (this.eatLoneUnicodePropertyNameOrValue()) {
			const nameOrValue = this._lastStrValue;
			if (isValidUnicodeProperty(this.ecmaVersion, "General_Category", nameOrValue)) return {
				key: "General_Category",
				value: nameOrValue || null
			};
			if (isValidLoneUnicodeProperty(this.ecmaVersion, nameOrValue)) return {
				key: nameOrValue,
				value: null
			};
			if (this._unicodeSetsMode && isValidLoneUnicodePropertyOfString(this.ecmaVersion, nameOrValue)) return {
				key: nameOrValue,
				value: null,
				strings: true
			};
			this.raise("Invalid property name");
		}
		return null;
	}
	eatUnicodePropertyName() {
		this._lastStrValue = "";
		while (isUnicodePropertyNameCharacter(this.currentCodePoint)) {
			this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
			this.advance();
		}
		return this._lastStrValue !== "";
	}
	eatUnicodePropertyValue() {
		this._lastStrValue = "";
		while (isUnicodePropertyValueCharacter(this.currentCodePoint)) {
			this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
			this.advance();
		}
		return this._lastStrValue !== "";
	}
	eatLoneUnicodePropertyNameOrValue() {
		return this.eatUnicodePropertyValue();
	}
	eatHexEscapeSequence() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_X)) {
			if (this.eatFixedHexDigits(2)) return true;
			if (this._unicodeMode || this.strict) this.raise("Invalid escape");
			this.rewind(start);
		}
		return false;
	}
	eatDecimalDigits() {
		const start = this.index;
		this._lastIntValue = 0;
		while (isDecimalDigit(this.currentCodePoint)) {
			this._lastIntValue = 10 * this._lastIntValue + digitToInt(this.currentCodePoint);
			this.advance();
		}
		return this.index !== start;
	}
	eatHexDigits() {
		const start = this.index;
		this._lastIntValue = 0;
		while (isHexDigit(this.currentCodePoint)) {
			this._lastIntValue = 16 * this._lastIntValue + digitToInt(this.currentCodePoint);
			this.advance();
		}
		return this.index !== start;
	}
	eatLegacyOctalEscapeSequence() {
		if (this.eatOctalDigit()) {
			const n1 = this._lastIntValue;
			if (this.eatOctalDigit()) {
				const n2 = this._lastIntValue;
				if (n1 <= 3 && this.eatOctalDigit()) this._lastIntValue = n1 * 64 + n2 * 8 + this._lastIntValue;
				else this._lastIntValue = n1 * 8 + n2;
			} else this._lastIntValue = n1;
			return true;
		}
		return false;
	}
	eatOctalDigit() {
		const cp = this.currentCodePoint;
		if (isOctalDigit(cp)) {
			this.advance();
			this._lastIntValue = cp - DIGIT_ZERO;
			return true;
		}
		this._lastIntValue = 0;
		return false;
	}
	eatFixedHexDigits(length) {
		const start = this.index;
		this._lastIntValue = 0;
		for (let i = 0; i < length; ++i) {
			const cp = this.currentCodePoint;
			if (!isHexDigit(cp)) {
				this.rewind(start);
				return false;
			}
			this._lastIntValue = 16 * this._lastIntValue + digitToInt(cp);
			this.advance();
		}
		return true;
	}
	eatModifiers() {
		let ate = false;
		while (isRegularExpressionModifier(this.currentCodePoint)) {
			this.advance();
			ate = true;
		}
		return ate;
	}
	parseModifiers(start, end) {
		const { ignoreCase, multiline, dotAll } = this.parseFlags(this._reader.source, start, end);
		return {
			ignoreCase,
			multiline,
			dotAll
		};
	}
	parseFlags(source, start, end) {
		const flags = {
			global: false,
			ignoreCase: false,
			multiline: false,
			unicode: false,
			sticky: false,
			dotAll: false,
			hasIndices: false,
			unicodeSets: false
		};
		const validFlags = /* @__PURE__ */ new Set();
		validFlags.add(LATIN_SMALL_LETTER_G);
		validFlags.add(LATIN_SMALL_LETTER_I);
		validFlags.add(LATIN_SMALL_LETTER_M);
		if (this.ecmaVersion >= 2015) {
			validFlags.add(LATIN_SMALL_LETTER_U);
			validFlags.add(LATIN_SMALL_LETTER_Y);
			if (this.ecmaVersion >= 2018) {
				validFlags.add(LATIN_SMALL_LETTER_S);
				if (this.ecmaVersion >= 2022) {
					validFlags.add(LATIN_SMALL_LETTER_D);
					if (this.ecmaVersion >= 2024) validFlags.add(LATIN_SMALL_LETTER_V);
				}
			}
		}
		for (let i = start; i < end; ++i) {
			const flag = source.charCodeAt(i);
			if (validFlags.has(flag)) {
				const prop = FLAG_CODEPOINT_TO_PROP[flag];
				if (flags[prop]) this.raise(`Duplicated flag '${source[i]}'`, { index: start });
				flags[prop] = true;
			} else this.raise(`Invalid flag '${source[i]}'`, { index: start });
		}
		return flags;
	}
};
const DUMMY_PATTERN = {};
const DUMMY_FLAGS = {};
const DUMMY_CAPTURING_GROUP = {};
function isClassSetOperand(node) {
	return node.type === "Character" || node.type === "CharacterSet" || node.type === "CharacterClass" || node.type === "ExpressionCharacterClass" || node.type === "ClassStringDisjunction";
}
var RegExpParserState = class {
	constructor(options) {
		var _a;
		this._node = DUMMY_PATTERN;
		this._expressionBufferMap = /* @__PURE__ */ new Map();
		this._flags = DUMMY_FLAGS;
		this._backreferences = [];
		this._capturingGroups = [];
		this.source = "";
		this.strict = Boolean(options === null || options === void 0 ? void 0 : options.strict);
		this.ecmaVersion = (_a = options === null || options === void 0 ? void 0 : options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
	}
	get pattern() {
		if (this._node.type !== "Pattern") throw new Error("UnknownError");
		return this._node;
	}
	get flags() {
		if (this._flags.type !== "Flags") throw new Error("UnknownError");
		return this._flags;
	}
	onRegExpFlags(start, end, { global, ignoreCase, multiline, unicode, sticky, dotAll, hasIndices, unicodeSets }) {
		this._flags = {
			type: "Flags",
			parent: null,
			start,
			end,
			raw: this.source.slice(start, end),
			global,
			ignoreCase,
			multiline,
			unicode,
			sticky,
			dotAll,
			hasIndices,
			unicodeSets
		};
	}
	onPatternEnter(start) {
		this._node = {
			type: "Pattern",
			parent: null,
			start,
			end: start,
			raw: "",
			alternatives: []
		};
		this._backreferences.length = 0;
		this._capturingGroups.length = 0;
	}
	onPatternLeave(start, end) {
		this._node.end = end;
		this._node.raw = this.source.slice(start, end);
		for (const reference of this._backreferences) {
			const ref = reference.ref;
			const groups = typeof ref === "number" ? [this._capturingGroups[ref - 1]] : this._capturingGroups.filter((g) => g.name === ref);
			if (groups.length === 1) {
				const group = groups[0];
				reference.ambiguous = false;
				reference.resolved = group;
			} else {
				reference.ambiguous = true;
				reference.resolved = groups;
			}
			for (const group of groups) group.references.push(reference);
		}
	}
	onAlternativeEnter(start) {
		const parent = this._node;
		if (parent.type !== "Assertion" && parent.type !== "CapturingGroup" && parent.type !== "Group" && parent.type !== "Pattern") throw new Error("UnknownError");
		this._node = {
			type: "Alternative",
			parent,
			start,
			end: start,
			raw: "",
			elements: []
		};
		parent.alternatives.push(this._node);
	}
	onAlternativeLeave(start, end) {
		const node = this._node;
		if (node.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onGroupEnter(start) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const group = {
			type: "Group",
			parent,
			start,
			end: start,
			raw: "",
			modifiers: null,
			alternatives: []
		};
		this._node = group;
		parent.elements.push(this._node);
	}
	onGroupLeave(start, end) {
		const node = this._node;
		if (node.type !== "Group" || node.parent.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onModifiersEnter(start) {
		const parent = this._node;
		if (parent.type !== "Group") throw new Error("UnknownError");
		this._node = {
			type: "Modifiers",
			parent,
			start,
			end: start,
			raw: "",
			add: null,
			remove: null
		};
		parent.modifiers = this._node;
	}
	onModifiersLeave(start, end) {
		const node = this._node;
		if (node.type !== "Modifiers" || node.parent.type !== "Group") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onAddModifiers(start, end, { ignoreCase, multiline, dotAll }) {
		const parent = this._node;
		if (parent.type !== "Modifiers") throw new Error("UnknownError");
		parent.add = {
			type: "ModifierFlags",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			ignoreCase,
			multiline,
			dotAll
		};
	}
	onRemoveModifiers(start, end, { ignoreCase, multiline, dotAll }) {
		const parent = this._node;
		if (parent.type !== "Modifiers") throw new Error("UnknownError");
		parent.remove = {
			type: "ModifierFlags",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			ignoreCase,
			multiline,
			dotAll
		};
	}
	onCapturingGroupEnter(start, name) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		this._node = {
			type: "CapturingGroup",
			parent,
			start,
			end: start,
			raw: "",
			name,
			alternatives: [],
			references: []
		};
		parent.elements.push(this._node);
		this._capturingGroups.push(this._node);
	}
	onCapturingGroupLeave(start, end) {
		const node = this._node;
		if (node.type !== "CapturingGroup" || node.parent.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onQuantifier(start, end, min, max, greedy) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const element = parent.elements.pop();
		if (element == null || element.type === "Quantifier" || element.type === "Assertion" && element.kind !== "lookahead") throw new Error("UnknownError");
		const node = {
			type: "Quantifier",
			parent,
			start: element.start,
			end,
			raw: this.source.slice(element.start, end),
			min,
			max,
			greedy,
			element
		};
		parent.elements.push(node);
		element.parent = node;
	}
	onLookaroundAssertionEnter(start, kind, negate) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const node = this._node = {
			type: "Assertion",
			parent,
			start,
			end: start,
			raw: "",
			kind,
			negate,
			alternatives: []
		};
		parent.elements.push(node);
	}
	onLookaroundAssertionLeave(start, end) {
		const node = this._node;
		if (node.type !== "Assertion" || node.parent.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onEdgeAssertion(start, end, kind) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "Assertion",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind
		});
	}
	onWordBoundaryAssertion(start, end, kind, negate) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "Assertion",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind,
			negate
		});
	}
	onAnyCharacterSet(start, end, kind) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "CharacterSet",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind
		});
	}
	onEscapeCharacterSet(start, end, kind, negate) {
		const parent = this._node;
		if (parent.type !== "Alternative" && parent.type !== "CharacterClass") throw new Error("UnknownError");
		parent.elements.push({
			type: "CharacterSet",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind,
			negate
		});
	}
	onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
		const parent = this._node;
		if (parent.type !== "Alternative" && parent.type !== "CharacterClass") throw new Error("UnknownError");
		const base = {
			type: "CharacterSet",
			parent: null,
			start,
			end,
			raw: this.source.slice(start, end),
			kind,
			strings: null,
			key
		};
		if (strings) {
			if (parent.type === "CharacterClass" && !parent.unicodeSets || negate || value !== null) throw new Error("UnknownError");
			parent.elements.push(Object.assign(Object.assign({}, base), {
				parent,
				strings,
				value,
				negate
			}));
		} else parent.elements.push(Object.assign(Object.assign({}, base), {
			parent,
			strings,
			value,
			negate
		}));
	}
	onCharacter(start, end, value) {
		const parent = this._node;
		if (parent.type !== "Alternative" && parent.type !== "CharacterClass" && parent.type !== "StringAlternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "Character",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			value
		});
	}
	onBackreference(start, end, ref) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const node = {
			type: "Backreference",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			ref,
			ambiguous: false,
			resolved: DUMMY_CAPTURING_GROUP
		};
		parent.elements.push(node);
		this._backreferences.push(node);
	}
	onCharacterClassEnter(start, negate, unicodeSets) {
		const parent = this._node;
		const base = {
			type: "CharacterClass",
			parent,
			start,
			end: start,
			raw: "",
			unicodeSets,
			negate,
			elements: []
		};
		if (parent.type === "Alternative") {
			const node = Object.assign(Object.assign({}, base), { parent });
			this._node = node;
			parent.elements.push(node);
		} else if (parent.type === "CharacterClass" && parent.unicodeSets && unicodeSets) {
			const node = Object.assign(Object.assign({}, base), {
				parent,
				unicodeSets
			});
			this._node = node;
			parent.elements.push(node);
		} else throw new Error("UnknownError");
	}
	onCharacterClassLeave(start, end) {
		const node = this._node;
		if (node.type !== "CharacterClass" || node.parent.type !== "Alternative" && node.parent.type !== "CharacterClass") throw new Error("UnknownError");
		const parent = node.parent;
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = parent;
		const expression = this._expressionBufferMap.get(node);
		if (!expression) return;
		if (node.elements.length > 0) throw new Error("UnknownError");
		this._expressionBufferMap.delete(node);
		const newNode = {
			type: "ExpressionCharacterClass",
			parent,
			start: node.start,
			end: node.end,
			raw: node.raw,
			negate: node.negate,
			expression
		};
		expression.parent = newNode;
		if (node !== parent.elements.pop()) throw new Error("UnknownError");
		parent.elements.push(newNode);
	}
	onCharacterClassRange(start, end) {
		const parent = this._node;
		if (parent.type !== "CharacterClass") throw new Error("UnknownError");
		const elements = parent.elements;
		const max = elements.pop();
		if (!max || max.type !== "Character") throw new Error("UnknownError");
		if (!parent.unicodeSets) {
			const hyphen = elements.pop();
			if (!hyphen || hyphen.type !== "Character" || hyphen.value !== HYPHEN_MINUS) throw new Error("UnknownError");
		}
		const min = elements.pop();
		if (!min || min.type !== "Character") throw new Error("UnknownError");
		const node = {
			type: "CharacterClassRange",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			min,
			max
		};
		min.parent = node;
		max.parent = node;
		elements.push(node);
	}
	onClassIntersection(start, end) {
		var _a;
		const parent = this._node;
		if (parent.type !== "CharacterClass" || !parent.unicodeSets) throw new Error("UnknownError");
		const right = parent.elements.pop();
		const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
		if (!left || !right || left.type === "ClassSubtraction" || left.type !== "ClassIntersection" && !isClassSetOperand(left) || !isClassSetOperand(right)) throw new Error("UnknownError");
		const node = {
			type: "ClassIntersection",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			left,
			right
		};
		left.parent = node;
		right.parent = node;
		this._expressionBufferMap.set(parent, node);
	}
	onClassSubtraction(start, end) {
		var _a;
		const parent = this._node;
		if (parent.type !== "CharacterClass" || !parent.unicodeSets) throw new Error("UnknownError");
		const right = parent.elements.pop();
		const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
		if (!left || !right || left.type === "ClassIntersection" || left.type !== "ClassSubtraction" && !isClassSetOperand(left) || !isClassSetOperand(right)) throw new Error("UnknownError");
		const node = {
			type: "ClassSubtraction",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			left,
			right
		};
		left.parent = node;
		right.parent = node;
		this._expressionBufferMap.set(parent, node);
	}
	onClassStringDisjunctionEnter(start) {
		const parent = this._node;
		if (parent.type !== "CharacterClass" || !parent.unicodeSets) throw new Error("UnknownError");
		this._node = {
			type: "ClassStringDisjunction",
			parent,
			start,
			end: start,
			raw: "",
			alternatives: []
		};
		parent.elements.push(this._node);
	}
	onClassStringDisjunctionLeave(start, end) {
		const node = this._node;
		if (node.type !== "ClassStringDisjunction" || node.parent.type !== "CharacterClass") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onStringAlternativeEnter(start) {
		const parent = this._node;
		if (parent.type !== "ClassStringDisjunction") throw new Error("UnknownError");
		this._node = {
			type: "StringAlternative",
			parent,
			start,
			end: start,
			raw: "",
			elements: []
		};
		parent.alternatives.push(this._node);
	}
	onStringAlternativeLeave(start, end) {
		const node = this._node;
		if (node.type !== "StringAlternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
};
var RegExpParser = class {
	constructor(options) {
		this._state = new RegExpParserState(options);
		this._validator = new RegExpValidator(this._state);
	}
	parseLiteral(source, start = 0, end = source.length) {
		this._state.source = source;
		this._validator.validateLiteral(source, start, end);
		const pattern = this._state.pattern;
		const flags = this._state.flags;
		const literal = {
			type: "RegExpLiteral",
			parent: null,
			start,
			end,
			raw: source,
			pattern,
			flags
		};
		pattern.parent = literal;
		flags.parent = literal;
		return literal;
	}
	parseFlags(source, start = 0, end = source.length) {
		this._state.source = source;
		this._validator.validateFlags(source, start, end);
		return this._state.flags;
	}
	parsePattern(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
		this._state.source = source;
		this._validator.validatePattern(source, start, end, uFlagOrFlags);
		return this._state.pattern;
	}
};
function parseRegExpLiteral(source, options) {
	return new RegExpParser(options).parseLiteral(String(source));
}
//#endregion
//#region scripts/rarest.ts
const unitsOf = (chars) => new Set(chars.split("").map((char) => char.charCodeAt(0)));
unitsOf("，的年、月日关有:,。");
unitsOf("工行对我在“”理已人于市好下作进公现区问如收和建中复为局题网县地了业将政情经况不实查办发设以回部规反定民通管与时大生到上是调后映开交保目法安要解出位合方相成处");
/** A set of more is no help. */
const MOST = 400;
/** The alternatives of a pattern; none where its flags make them mean something else. */
function alternativesOf(pattern) {
	return pattern && !pattern.multiline ? parseRegExpLiteral(pattern).pattern.alternatives : [];
}
const OPEN = {
	units: /* @__PURE__ */ new Set(),
	open: true
};
const UNKNOWN = {
	units: null,
	open: true
};
/** The units of which one stands at an edge of every match. */
function edgeOf(alternatives, side) {
	const { units, open } = either(alternatives, side);
	return alternatives.length === 0 || open || units === null || units.size > MOST ? null : units;
}
function either(alternatives, side) {
	const edges = alternatives.map(({ elements }) => sequence(side.backwards ? elements.toReversed() : elements, side));
	return {
		units: joined(edges),
		open: edges.some(({ open }) => open)
	};
}
function sequence(elements, side) {
	const edges = [];
	for (const element of elements) {
		const edge = edgeAt(element, side);
		edges.push(edge);
		if (!edge.open) return {
			units: joined(edges),
			open: false
		};
	}
	return {
		units: joined(edges),
		open: true
	};
}
const joined = (edges) => edges.some(({ units }) => units === null) ? null : new Set(edges.flatMap(({ units }) => [...units]));
function edgeAt(element, side) {
	switch (element.type) {
		case "Character":
		case "CharacterSet":
		case "CharacterClass": return units(membersOf(element), side);
		case "Group":
		case "CapturingGroup": return either(element.alternatives, side);
		case "Quantifier": {
			const inner = edgeAt(element.element, side);
			return {
				units: inner.units,
				open: inner.open || element.min === 0
			};
		}
		case "Assertion": return assertion(element, side);
		default: return UNKNOWN;
	}
}
/** What must be seen ahead tells as much as what is read; `^` ends what can be told, and `$` is a unit of its own. */
function assertion(element, side) {
	switch (element.kind) {
		case "start": return side.backwards ? {
			units: /* @__PURE__ */ new Set(),
			open: false
		} : OPEN;
		case "end": return side.backwards ? OPEN : {
			units: new Set([0]),
			open: false
		};
		case "word": return OPEN;
		default: {
			const inner = !element.negate && element.kind === "lookbehind" === side.backwards ? either(element.alternatives, side) : OPEN;
			return inner.open ? OPEN : inner;
		}
	}
}
function units(members, { passes }) {
	if (members === null) return UNKNOWN;
	return {
		units: new Set([...members].filter((unit) => !passes(unit) || isPoint(unit))),
		open: [...members].some(passes)
	};
}
/** A point or comma stands in a number and behind it. */
const isPoint = (unit) => unit === 46 || unit === 44;
/** The units that an element may read; null where they are more than can be listed. */
function membersOf(element) {
	switch (element.type) {
		case "Character": return element.value > 65535 ? null : new Set([element.value]);
		case "CharacterClassRange": return element.max.value - element.min.value > MOST ? null : span(element.min.value, element.max.value);
		case "CharacterSet": return element.kind === "digit" && !element.negate ? span(48, 57) : null;
		case "CharacterClass": {
			if (element.negate) return null;
			const parts = element.elements.map((part) => membersOf(part));
			return parts.includes(null) ? null : new Set(parts.flatMap((part) => [...part]));
		}
		default: return null;
	}
}
const span = (from, to) => new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at));
//#endregion
//#region proto.ts
const src = readFileSync("node_modules/.dev/extract.mjs", "utf8");
const ast = parseSync("x.mjs", src).program;
const decl = /* @__PURE__ */ new Map(), uses = /* @__PURE__ */ new Map();
const use = (n) => {
	let u = uses.get(n);
	if (!u) uses.set(n, u = {
		all: 0,
		tests: []
	});
	return u;
};
for (const st of ast.body) if (st.type === "VariableDeclaration") {
	for (const d of st.declarations) if (d.init?.type === "Literal" && d.init.regex) decl.set(d.id.name, d.init);
}
const inline = [];
const walk = (n) => {
	if (!n || typeof n !== "object") return;
	if (Array.isArray(n)) {
		n.forEach(walk);
		return;
	}
	if (n.type === "Identifier") use(n.name).all++;
	if (n.type === "CallExpression" && n.callee.type === "MemberExpression" && !n.callee.computed && n.callee.property.name === "test" && n.arguments.length === 1) {
		if (n.callee.object.type === "Identifier") use(n.callee.object.name).tests.push(n);
		else if (n.callee.object.type === "Literal" && n.callee.object.regex) inline.push(n);
	}
	for (const k in n) if (k !== "type") walk(n[k]);
};
walk(ast.body);
const edits = [];
let helper = "";
let made = 0, skipped = /* @__PURE__ */ new Map();
function guardOf(re) {
	if (/[gyim]/.test(re.flags)) return null;
	let r;
	try {
		r = new RegExp(re.pattern, re.flags);
	} catch {
		return null;
	}
	const alts = alternativesOf(r);
	const fwd = alts.every((a) => a.elements[0]?.type === "Assertion" && a.elements[0].kind === "start");
	const bwd = alts.every((a) => a.elements.at(-1)?.type === "Assertion" && a.elements.at(-1).kind === "end");
	for (const side of ["f", "b"]) {
		if (side === "f" ? !fwd : !bwd) continue;
		const u = edgeOf(alts, {
			backwards: side === "b",
			passes: () => false
		});
		if (!u || u.size > 200) continue;
		if (side === "b" && /\^/.test(re.pattern.replace(/\[\^/g, ""))) continue;
		const chars = [...u].filter((x) => x !== 0);
		const empty = u.has(0);
		const at = side === "f" ? "s.charCodeAt(0)" : "s.charCodeAt(s.length-1)";
		let member;
		if (chars.length <= 8) member = chars.map((c) => `c===${c}`).join("||");
		else {
			const T = perfect(chars);
			const name = `$T${made}`;
			helper += `const ${name}=new Uint16Array([${T.table}]);\n`;
			member = `${name}[Math.imul(c,${T.mul})>>>${32 - T.bits}]===c`;
		}
		return {
			cond: `const c=${at};return (${member}${empty ? "||s.length===0" : ""})`,
			side
		};
	}
	return null;
}
function perfect(chars) {
	for (let bits = Math.max(3, Math.ceil(Math.log2(chars.length * 1.5)));; bits++) for (let k = 0; k < 2e3; k++) {
		const mul = 2654435761 + k * 843314857 | 1;
		const t = new Array(1 << bits).fill(0);
		let ok = true;
		for (const c of chars) {
			const i = Math.imul(c, mul) >>> 32 - bits;
			if (t[i]) {
				ok = false;
				break;
			}
			t[i] = c;
		}
		if (ok) return {
			table: t,
			mul: mul | 0,
			bits
		};
	}
}
for (const [name, lit] of decl) {
	const u = uses.get(name);
	if (u.tests.length === 0 || u.all !== u.tests.length + 1) {
		skipped.set("uses", (skipped.get("uses") ?? 0) + 1);
		continue;
	}
	const g = guardOf(lit.regex);
	if (!g) {
		skipped.set("shape", (skipped.get("shape") ?? 0) + 1);
		continue;
	}
	made++;
	edits.push([
		lit.start,
		lit.end,
		`{re:${src.slice(lit.start, lit.end)},test(s){${g.cond}&&this.re.test(s)}}`
	]);
}
let inl = 0;
for (const n of inline) {
	const g = guardOf(n.callee.object.regex);
	if (!g) {
		skipped.set("inline", (skipped.get("inline") ?? 0) + 1);
		continue;
	}
	inl++;
	made++;
	const nm = `$R${made}`;
	const o = n.callee.object;
	helper += `const ${nm}={re:${src.slice(o.start, o.end)},test(s){${g.cond}&&this.re.test(s)}};\n`;
	edits.push([
		o.start,
		o.end,
		nm
	]);
}
edits.sort((a, b) => b[0] - a[0]);
let out = src;
for (const [a, b, t] of edits) out = out.slice(0, a) + t + out.slice(b);
const lastImport = ast.body.filter((s) => s.type === "ImportDeclaration").at(-1)?.end ?? 0;
out = out.slice(0, lastImport) + "\n" + helper + out.slice(lastImport);
writeFileSync("node_modules/.dev/extract2.mjs", out);
console.log({
	made,
	inl,
	skipped,
	decl: decl.size
});
//#endregion
export {};
