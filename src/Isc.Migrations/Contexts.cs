using Isc.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Migrations;

/// <summary>Makes contexts that build their model and never connect.</summary>
internal static class Contexts
{
    public static DbContext Create(Type context, DatabaseProvider provider)
    {
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        DatabaseOptions.Use(options, provider, provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Host=nowhere.invalid", context);
        return (DbContext)Activator.CreateInstance(context, options.Options)!;
    }
}
