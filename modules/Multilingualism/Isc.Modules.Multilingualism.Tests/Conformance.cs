using Isc.Conformance;

namespace Isc.Modules.Multilingualism.Tests;

public sealed class Conformance(ConformanceHost<MultilingualismModule> host) : ModuleConformance<MultilingualismModule>(host);
