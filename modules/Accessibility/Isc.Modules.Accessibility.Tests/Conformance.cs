using Isc.Conformance;

namespace Isc.Modules.Accessibility.Tests;

public sealed class Conformance(ConformanceHost<AccessibilityModule> host) : ModuleConformance<AccessibilityModule>(host);
