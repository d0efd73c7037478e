using Isc.Access;
using Isc.Data.Access;
using Isc.Data.Audit;
using Isc.Data.Backup;
using Isc.Data.Idempotency;
using Isc.Data.Keeping;
using Isc.Data.Outbox;
using Isc.Data.Schema;
using Isc.Data.Switches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Isc.Data;

/// <summary>Registers the data floor and the contexts that stand on it.</summary>
public static class DataServices
{
    /// <summary>Adds the database, the audit trail and the outbox. The host also registers <see cref="IOutboxDelivery"/>.</summary>
    public static IServiceCollection AddIscData(this IServiceCollection services, DatabaseSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(settings)
            .AddSingleton<DataDirectory>()
            .AddSingleton<WriteGate>()
            .AddSingleton<SqlitePragmas>()
            .AddSingleton<ICurrentActor, AmbientActor>()
            .AddSingleton<AuditTrail>()
            .AddSingleton<DataVersion>()
            .AddSingleton<IKept, Kept>()
            .AddSingleton<CommitWatch>()
            .AddSingleton<PendingEvents>()
            .AddSingleton<ChainWriter>()
            .AddSingleton<AuditLog>()
            .AddSingleton<IReadLog>(provider => provider.GetRequiredService<AuditLog>())
            .AddSingleton<Replies>()
            .AddSingleton<ChainInterceptor>()
            .AddSingleton<ChainUpgrade>()
            .AddScoped<AuditVerifier>()
            .AddSingleton<SqliteBackup>()
            .AddSingleton<FileBackup>()
            .AddSingleton<BackupLog>()
            .AddSingleton<GateInterceptor>()
            .AddSingleton<SaveInterceptor>()
            .AddSingleton<DatabaseOptions>()
            .AddSingleton<DatabaseMigrator>()
            .AddSingleton<ModelWarmUp>()
            .AddSingleton<OutboxDispatcher>()
            .AddSingleton<SwitchStore>()
            .AddModuleContext<IscDbContext>();
    }

    /// <summary>Delivers the outbox while the host runs. Not for the command line.</summary>
    public static IServiceCollection AddOutboxDelivery(this IServiceCollection services) => services.AddHostedService<OutboxService>();

    /// <summary>Adds a kernel's or module's context, pooled; its name gives the table prefix.</summary>
    public static IServiceCollection AddModuleContext<TContext>(this IServiceCollection services)
        where TContext : ModuleDbContext => services
            .AddDbContextPool<TContext>((provider, options) => provider.GetRequiredService<DatabaseOptions>().Configure(options, typeof(TContext)))
            .AddSingleton(new ContextRegistration(typeof(TContext)));

    /// <summary>Says that the database refuses to change or delete rows of these tables of a context.</summary>
    public static IServiceCollection KeepAsWritten<TContext>(this IServiceCollection services, params IReadOnlyList<string> tables)
        where TContext : ModuleDbContext
    {
        foreach (var table in tables)
            services.AddSingleton(new AppendOnlyTable(typeof(TContext), $"{Prefix.Of(typeof(TContext))}_{table}"));
        return services;
    }
}
