using Isc.Conformance;

namespace Isc.Modules.DigitalTransformation.Tests;

public sealed class Conformance(ConformanceHost<DigitalTransformationModule> host) : ModuleConformance<DigitalTransformationModule>(host);
