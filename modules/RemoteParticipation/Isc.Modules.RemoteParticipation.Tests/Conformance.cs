using Isc.Conformance;

namespace Isc.Modules.RemoteParticipation.Tests;

public sealed class Conformance(ConformanceHost<RemoteParticipationModule> host) : ModuleConformance<RemoteParticipationModule>(host);
