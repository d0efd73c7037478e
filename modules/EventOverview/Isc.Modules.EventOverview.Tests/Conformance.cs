using Isc.Conformance;

namespace Isc.Modules.EventOverview.Tests;

public sealed class Conformance(ConformanceHost<EventOverviewModule> host) : ModuleConformance<EventOverviewModule>(host);
