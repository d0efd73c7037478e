using Isc.Conformance;

namespace Isc.Modules.Membership.Tests;

public sealed class Conformance(ConformanceHost<MembershipModule> host) : ModuleConformance<MembershipModule>(host);
