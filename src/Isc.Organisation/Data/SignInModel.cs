using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Data;

/// <summary>Lengths and indexes of what signing in keeps.</summary>
internal static class SignInModel
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Credential>(credential =>
        {
            credential.Property(c => c.PasswordHash).HasMaxLength(200);
            credential.Property(c => c.Stamp).HasMaxLength(64);
            credential.Property(c => c.AuthenticatorKey).HasMaxLength(500);
            credential.Property(c => c.RecoveryCodes).HasMaxLength(1_000);
            credential.HasIndex(c => c.AccountId).IsUnique();
        });
        model.Entity<Session>(session =>
        {
            session.Property(s => s.Digest).HasMaxLength(64);
            session.Property(s => s.Stamp).HasMaxLength(64);
            session.Property(s => s.Client).HasMaxLength(200);
            session.HasIndex(s => s.Digest).IsUnique();
            session.HasIndex(s => s.AccountId);
        });
        model.Entity<Passkey>(passkey =>
        {
            passkey.Property(p => p.CredentialId).HasMaxLength(1_364);
            passkey.Property(p => p.PublicKey).HasMaxLength(2_000);
            passkey.Property(p => p.Name).HasMaxLength(100);
            passkey.Property(p => p.Transports).HasMaxLength(100);
            passkey.HasIndex(p => p.CredentialId).IsUnique();
            passkey.HasIndex(p => p.AccountId);
        });
        model.Entity<LinkedIdentity>(identity =>
        {
            identity.Property(i => i.Provider).HasMaxLength(40);
            identity.Property(i => i.Subject).HasMaxLength(255);
            identity.HasIndex(i => new { i.Provider, i.Subject }).IsUnique();
            identity.HasIndex(i => i.AccountId);
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.Property(i => i.Digest).HasMaxLength(64);
            invitation.HasIndex(i => i.Digest).IsUnique();
            invitation.HasIndex(i => i.AccountId);
        });
    }
}
