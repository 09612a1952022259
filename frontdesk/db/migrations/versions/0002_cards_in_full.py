"""Cards in full: contacts, documents, people, consents, files, fields of the office's own, merging"""

from alembic import op
import sqlalchemy as sa


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")

FROM_THE_CARD = """
INSERT INTO client_contact (client_id, position, way, value, key, kind, is_preferred)
SELECT id, 0, 'email', email, lower(email), 'personal', true FROM client WHERE email <> '';
INSERT INTO client_address (client_id, position, kind, text)
SELECT id, 0, 'residence', address FROM client WHERE address <> '';
INSERT INTO client_benefit (client_id, category, paper)
SELECT id, benefit, '' FROM client WHERE benefit <> '' ORDER BY id
"""


def upgrade() -> None:
    """Values leave the card's own row for their tables; a million rows are changed in place, not made anew."""
    _card()
    _parts_of_a_card()
    for statement in FROM_THE_CARD.split(";"):
        op.execute(statement)
    for column in ("email", "address", "benefit"):
        op.drop_column("client", column)
    _people()
    _files()
    _own_fields()
    _doubles_and_presence()
    _privacy()


def _card() -> None:
    op.add_column("client", sa.Column("form", sa.String(12), nullable=False, server_default="person"))
    op.add_column("client", sa.Column("title", sa.String(), nullable=False, server_default=""))
    op.add_column("client", sa.Column("language", sa.String(10), nullable=False, server_default="ru"))
    op.add_column("client", sa.Column("segment", sa.String(), nullable=False, server_default=""))
    op.add_column("client", sa.Column("is_key", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("client", sa.Column("case_forms", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("client", sa.Column("merged_into", sa.Integer(), nullable=True))
    op.add_column("client", sa.Column("erased_on", sa.Date(), nullable=True))
    op.drop_index("ix_client_born", "client")
    op.create_index("ix_client_born", "client", ["born", "by_surname"])
    op.create_index(
        "ix_client_snils_end",
        "client",
        [sa.text("substr(snils, 7, 5)"), "by_surname"],
        unique=False,
        sqlite_where=sa.text("snils <> ''"),
        postgresql_where=sa.text("snils <> ''"),
    )
    op.create_index(
        "ix_client_merged_into",
        "client",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    _words()
    op.add_column("client_phone", sa.Column("kind", sa.String(10), nullable=False, server_default="mobile"))
    op.add_column(
        "client_phone", sa.Column("is_preferred", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("client_phone", sa.Column("note", sa.String(), nullable=False, server_default=""))


def _words() -> None:
    """Names turned to their later words; they are few: most names are of three words."""
    op.create_table(
        "client_word",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_word_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", "position", name=op.f("pk_client_word")),
    )
    named = sa.text(
        "SELECT id, by_surname, by_given, by_given_surname, by_patronymic FROM client"
        " WHERE length(by_surname) - length(replace(by_surname, ' ', ''))"
        " > CASE WHEN patronymic = '' THEN 1 ELSE 2 END"
    )
    rows = [
        {"client_id": id, "position": position, "key": key}
        for id, *keys in op.get_bind().execute(named)
        for position, key in enumerate(_turned(*keys))
    ]
    if rows:
        insert = sa.text(
            "INSERT INTO client_word (client_id, position, key) VALUES (:client_id, :position, :key)"
        )
        op.get_bind().execute(insert, rows)
    op.create_index("ix_client_word_key", "client_word", ["key", "client_id"])


def _turned(*keys: str) -> list[str]:
    """The first of the keys, begun with each of its words, when one of these begins none of the keys."""
    begun = {key.partition(" ")[0] for key in keys}
    words = keys[0].split()
    turned = [
        " ".join((*words[place:], *words[:place]))
        for place, word in enumerate(words)
        if word not in words[:place]
    ]
    return turned if set(words) - begun else []


def _parts_of_a_card() -> None:
    op.create_table(
        "client_contact",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(length=10), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("is_preferred", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_contact_client_id_client")
        ),
        sa.PrimaryKeyConstraint("client_id", "position", name=op.f("pk_client_contact")),
    )
    with op.batch_alter_table("client_contact", schema=None) as batch_op:
        batch_op.create_index("ix_client_contact_key", ["key", "client_id"], unique=False)

    op.create_table(
        "client_address",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_address_client_id_client")
        ),
        sa.PrimaryKeyConstraint("client_id", "position", name=op.f("pk_client_address")),
    )

    op.create_table(
        "client_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("issued_by", sa.String(), nullable=False),
        sa.Column("issuer_code", sa.String(length=10), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("bik", sa.String(length=9), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_document_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_document")),
    )
    with op.batch_alter_table("client_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_document_client_id"), ["client_id"], unique=False)
        batch_op.create_index("ix_client_document_key", ["key", "client_id"], unique=False)

    op.create_table(
        "client_benefit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=30), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("paper", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_benefit_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_benefit")),
    )
    with op.batch_alter_table("client_benefit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_benefit_client_id"), ["client_id"], unique=False)


def _people() -> None:
    op.create_table(
        "representative",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(length=10), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_representative_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["client.id"], name=op.f("fk_representative_person_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_representative")),
    )
    with op.batch_alter_table("representative", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_representative_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_representative_person_id"), ["person_id"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=12), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("way", sa.String(length=10), nullable=False),
        sa.Column("edition", sa.String(length=20), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_way", sa.String(length=10), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_client_id_client")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_consent_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_client_id"), ["client_id"], unique=False)


def _files() -> None:
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )

    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_attachment_client_id_client")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_attachment_sha256_blob")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_attachment_staff_id_staff")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_attachment_ticket_id_ticket")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_ticket_id"), ["ticket_id"], unique=False)


def _own_fields() -> None:
    op.create_table(
        "own_field",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("type", sa.String(length=10), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_field")),
    )

    op.create_table(
        "own_value",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("field_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_own_value_client_id_client")),
        sa.ForeignKeyConstraint(["field_id"], ["own_field.id"], name=op.f("fk_own_value_field_id_own_field")),
        sa.PrimaryKeyConstraint("client_id", "field_id", name=op.f("pk_own_value")),
    )
    with op.batch_alter_table("own_value", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_own_value_field_id"), ["field_id"], unique=False)
        batch_op.create_index("ix_own_value_key", ["key", "client_id"], unique=False)


def _doubles_and_presence() -> None:
    op.create_table(
        "not_same",
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["client.id"], name=op.f("fk_not_same_a_id_client")),
        sa.ForeignKeyConstraint(["b_id"], ["client.id"], name=op.f("fk_not_same_b_id_client")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_not_same_staff_id_staff")),
        sa.PrimaryKeyConstraint("a_id", "b_id", name=op.f("pk_not_same")),
    )
    with op.batch_alter_table("not_same", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_not_same_b_id"), ["b_id"], unique=False)

    op.create_table(
        "likely_pair",
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["client.id"], name=op.f("fk_likely_pair_a_id_client")),
        sa.ForeignKeyConstraint(["b_id"], ["client.id"], name=op.f("fk_likely_pair_b_id_client")),
        sa.PrimaryKeyConstraint("a_id", "b_id", name=op.f("pk_likely_pair")),
    )
    with op.batch_alter_table("likely_pair", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_likely_pair_b_id"), ["b_id"], unique=False)
        batch_op.create_index("ix_likely_pair_score", ["score", "a_id", "b_id"], unique=False)

    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["gone_id"], ["client.id"], name=op.f("fk_merge_gone_id_client")),
        sa.ForeignKeyConstraint(["kept_id"], ["client.id"], name=op.f("fk_merge_kept_id_client")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_merge_staff_id_staff")),
        sa.ForeignKeyConstraint(["undone_by"], ["staff.id"], name=op.f("fk_merge_undone_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
    )
    with op.batch_alter_table("merge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merge_gone_id"), ["gone_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_merge_kept_id"), ["kept_id"], unique=False)

    op.create_table(
        "presence",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("thing_id", sa.Integer(), nullable=False),
        sa.Column("workstation", sa.String(length=60), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_presence_staff_id_staff")),
        sa.PrimaryKeyConstraint("kind", "thing_id", "workstation", name=op.f("pk_presence")),
    )


def _privacy() -> None:
    op.add_column("event", sa.Column("salt", sa.String(32), nullable=False, server_default=""))
    op.create_index(
        "ix_event_look",
        "event",
        ["at"],
        sqlite_where=sa.text("kind = 'client.field_revealed'"),
        postgresql_where=sa.text("kind = 'client.field_revealed'"),
    )
    op.create_table(
        "destruction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("cause", sa.String(length=20), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("paper", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_destruction_client_id_client")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_destruction_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
    )
    with op.batch_alter_table("destruction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_destruction_client_id"), ["client_id"], unique=False)
        batch_op.create_index("uq_destruction_number", ["year", "number"], unique=True)
