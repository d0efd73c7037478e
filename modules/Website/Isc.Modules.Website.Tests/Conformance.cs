using Isc.Conformance;

namespace Isc.Modules.Website.Tests;

public sealed class Conformance(ConformanceHost<WebsiteModule> host) : ModuleConformance<WebsiteModule>(host);
