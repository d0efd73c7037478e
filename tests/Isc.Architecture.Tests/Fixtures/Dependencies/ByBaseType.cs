using Isc.Reporting;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed record ByBaseType : Block;
