using Isc.Architecture.Tests.Fluent;
using Isc.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Architecture.Tests.Subjects;

/// <summary>The models of contexts, made with the options that the host gives them. No database is opened.</summary>
internal static class ContextModels
{
    public static IReadOnlyList<Type> ContextsOf(IEnumerable<ArchAssembly> assemblies) => [.. assemblies.SelectMany(assembly => assembly.Types)
        .Where(type => !type.Definition.IsAbstract && type.IsAssignableTo(typeof(ModuleDbContext))).Select(Runtime.TypeOf)];

    /// <summary>What <paramref name="read"/> makes of the model and of the name of the history table.</summary>
    public static T Read<T>(Type context, Func<IModel, string?, T> read)
    {
        var services = new ServiceCollection().AddLogging()
            .AddIscData(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:", AppContext.BaseDirectory));
        typeof(DataServices).GetMethod(nameof(DataServices.AddModuleContext))!.MakeGenericMethod(context).Invoke(null, [services]);

        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var instance = (DbContext)scope.ServiceProvider.GetRequiredService(context);
        return read(
            instance.GetService<IDesignTimeModel>().Model,
            RelationalOptionsExtension.Extract(instance.GetService<IDbContextOptions>()).MigrationsHistoryTableName);
    }
}
