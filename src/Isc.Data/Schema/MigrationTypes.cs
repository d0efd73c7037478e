using System.Reflection;
using Isc.Modules;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Isc.Data.Schema;

/// <summary>The migrations that an assembly holds for a context, oldest first.</summary>
internal static class MigrationTypes
{
    public static IReadOnlyList<(string Id, Type Type)> Of(Type context) => [.. TypeSearch.Of<Migration>(context.Assembly)
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
        .Select(type => (type.GetCustomAttribute<MigrationAttribute>()?.Id, type)).Where(found => found.Id is not null)
        .Select(found => (found.Id!, found.type)).OrderBy(found => found.Item1, StringComparer.Ordinal)];
}
