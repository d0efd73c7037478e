using Isc.Access;
using Isc.Data;
using Isc.Data.Audit;
using Isc.Jobs;
using Isc.Mail;
using Isc.Organisation;
using Isc.Text;

namespace Isc.Host.Auditing;

/// <summary>Sends the chain's head out of the system once a day, to internal audit and into the log: without it a cut tail is invisible.</summary>
internal sealed partial class AnchorJob(AuditVerifier verifier, IAccounts accounts, IscDbContext context, ILogger<AnchorJob> logger) : IModuleJob
{
    public string Key => "host.audit-anchor";

    public string Schedule => "0 0 4 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var head = await verifier.HeadAsync(cancellationToken);
        LogHead(head);
        var observers = (await accounts.AccountsAsync(cancellationToken)).Where(a => a.Active && a.Roles.Contains(Roles.Observer)).Select(a => a.Id).ToList();
        if (observers.Count == 0)
            return;
        context.Publish(new MailRequested(observers, Subject, TextOf(head)) { Path = "/administration/audit/verification", Class = Classification.Public });
        await context.SaveChangesAsync(cancellationToken);
    }

    private static LocalizedText Subject { get; } = new([
        new("en", "Isc: head of the audit trail"), new("fr", "Isc : tête de la piste d’audit"), new("es", "Isc: cabeza del registro de auditoría"),
        new("ru", "Isc: вершина журнала аудита"), new("zh", "Isc：审计记录链首"), new("ar", "Isc: رأس سجل المراجعة"),
    ]);

    private static LocalizedText TextOf(AuditAnchor head) => new([
        new("en", $"Keep this line. With it, `audit verify` shows whether the trail was cut or rewritten since:\n\n`{head}`"),
        new("fr", $"Conservez cette ligne. Avec elle, `audit verify` montre si la piste a été tronquée ou réécrite depuis :\n\n`{head}`"),
        new("es", $"Conserve esta línea. Con ella, `audit verify` muestra si el registro ha sido cortado o reescrito desde entonces:\n\n`{head}`"),
        new("ru", $"Сохраните эту строку. По ней `audit verify` покажет, был ли журнал с тех пор обрезан или переписан:\n\n`{head}`"),
        new("zh", $"请保存此行。`audit verify` 可据此查明审计记录此后是否被截断或改写：\n\n`{head}`"),
        new("ar", $"احتفظ بهذا السطر، فبه يبيّن `audit verify` ما إذا كان السجل قد قُطع أو أُعيدت كتابته منذئذ:\n\n`{head}`"),
    ]);

    [LoggerMessage(LogLevel.Information, "Audit head {Head}")]
    private partial void LogHead(AuditAnchor head);
}
