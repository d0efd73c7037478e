using Isc.Conformance;

namespace Isc.Modules.ModuleName.Tests;

public sealed class Conformance(ConformanceHost<ModuleNameModule> host) : ModuleConformance<ModuleNameModule>(host);
