using System.Reflection;
using Isc.Architecture.Tests.Fluent;

namespace Isc.Architecture.Tests.Subjects;

/// <summary>From what the rules read to what runs, for the few that must ask an instance.</summary>
internal static class Runtime
{
    public static Type TypeOf(ArchType type) =>
        Assembly.Load(type.Key.Assembly).GetType(type.Key.FullName.Replace('/', '+'), throwOnError: true)!;
}
