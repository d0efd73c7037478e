using Isc.Conformance;

namespace Isc.Modules.Oversight.Tests;

public sealed class Conformance(ConformanceHost<OversightModule> host) : ModuleConformance<OversightModule>(host);
